import type { Confidences } from './confidential-facts.ts';
import { leakedAddresses } from './hidden-addresses.ts';
import type { Leaks, Suspicion } from './leak.ts';
import { leaksInWebp } from './formats/webp.ts';

/** Few files show any of these, and only those are read closely: to look for each by itself would take three times as long. */
const signs =
  /\0|sourceMappingURL|data-astro-source|file:|\/Users\/|Users\\|geo\.position|ICBM|data:|(?:lat(?:itude)?|lon(?:gitude)?|lng)["']|<geo/u;

/** What a program leaves behind, wherever it stands. */
const traces: readonly RegExp[] = [
  /sourceMappingURL=[^\s"'<]*/gu,
  /data-astro-source-[a-z]*/gu,
  /(?<=["'=(>]\s{0,9})file:\/\/[\p{L}\p{N}_/.:%~+-]*/gu,
  /(?<=["'=(>])\/Users\/[\p{L}\p{N}_/.:%~+-]*/gu,
  /[A-Z]:\\{1,2}Users\\[\p{L}\p{N}_.~+\\-]*/gu,
  /<meta[^<>]*\bname\s*=\s*["']?(?:geo\.position|ICBM)\b/gu,
];

/** Everything in a text file that its kind does not matter for. Linear: every text file of every edition is read by it. */
export function* leaksInText(bytes: Buffer, confidences: Confidences): Leaks {
  if (signs.test(bytes.toString('latin1'))) yield* leaksBehindSigns(bytes.toString('utf8'), confidences);
  for (const folder of confidences.folders)
    if (bytes.includes(folder)) yield* leakedPaths(bytes.toString('utf8'), folder);
  yield* leakedAddresses(bytes, confidences);
  yield* leakedPositions(bytes, confidences);
}

function* leaksBehindSigns(text: string, { digits }: Confidences): Leaks {
  if (text.includes('\0')) yield 'bytes that are no text';
  for (const pattern of traces)
    for (const [words] of text.matchAll(pattern)) yield { what: `what a program left: ${words}`, words };
  yield* leaksInDataAddresses(text);
  for (const [found, inJson, inXml] of text.matchAll(named))
    if ((inJson ?? inXml ?? '').length > digits) yield `a position for machines, too exact: ${found}`;
}

const restOfPath = /[\p{L}\p{N}_/.~+\\-]*/uy;

function* leakedPaths(text: string, folder: string): Leaks {
  for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + folder.length)) {
    restOfPath.lastIndex = at + folder.length;
    const words = folder + (restOfPath.exec(text)?.[0] ?? '');
    yield { what: `a folder of this machine: ${folder}`, words };
  }
}

function* leaksInDataAddresses(text: string): Leaks {
  for (const [, content = ''] of text.matchAll(/["'(=,\s]data:([\w+./;,=%:~#?@!$*-]*)/gu)) {
    const picture = /^image\/webp;base64,([\w+/=]+)$/u.exec(content)?.[1];
    if (picture !== undefined) yield* leaksInPlaceholder(picture);
    else if (/^[\w+./-]*[;,]/u.test(content)) yield dataAddress(content);
  }
}

/** What is too short to hold a photograph may be an editor's words. */
function dataAddress(content: string): string | Suspicion {
  const what = `an address that is a file by itself: data:${content.slice(0, 30)}`;
  return content.length < longestPlaceholder ? { what, words: `data:${content}` } : what;
}

const longestPlaceholder = 400;

/** A stand-in shows a blur; what is longer shows something. */
function* leaksInPlaceholder(base64: string): Leaks {
  if (base64.length > longestPlaceholder) yield 'a whole picture inside a page';
  yield* leaksInWebp(Buffer.from(base64, 'base64'));
}

/** A comma may be one of thousands: behind it, three digits are no position. */
const exactNumbers = /\d{1,3}(?:\.\d{3,}|,\d{4,})/gu;
const named =
  /["'](?:latitude|longitude|lat|lon|lng)["']\s*:\s*["']?-?\d+\.(\d+)|<(?:geo:lat|geo:long|georss:point)[^>]*>[^<]*?\.(\d+)/giu;

function* leakedPositions(bytes: Buffer, { positions }: Confidences): Leaks {
  if (positions.size === 0) return;
  for (const [found] of bytes.toString('latin1').matchAll(exactNumbers))
    if (positions.has(found.replace(',', '.'))) yield `a position more exact than readers may know it: ${found}`;
}
