import type { ConfidentialFacts } from './confidential-facts.ts';
import { isStandIn } from './data-addresses.ts';
import { leakedAddresses } from './hidden-addresses.ts';
import type { Leaks } from './formats/leak.ts';
import { tracesIn } from './program-traces.ts';

/** Few files show any of these, and only those are read closely: to look for each by itself would take three times as long. */
const signs =
  /sourceMappingURL|data-astro-source|file:|\/Users\/|Users\\|geo\.position|ICBM|data:|(?:lat(?:itude)?|lon(?:gitude)?|lng)["']|<geo/u;

/** Everything in a text file that its kind does not matter for. Linear: every text file of every edition is read by it. */
export function* leaksInText(bytes: Buffer, confidences: ConfidentialFacts): Leaks {
  if (bytes.includes(0)) yield 'bytes that are no text';
  for (const folder of confidences.folders)
    if (bytes.includes(folder)) yield* leakedPaths(bytes.toString('utf8'), folder);
  yield* leakedAddresses(bytes, confidences);
  yield* leakedPositions(bytes, confidences);
}

/** Traces of programs and embedded files in a text whose letters mean nothing to a browser, or whose letters are all it is. */
export function* leaksInLetters(bytes: Buffer, confidences: ConfidentialFacts): Leaks {
  if (!signs.test(bytes.toString('latin1'))) return;
  const text = bytes.toString('utf8');
  yield* tracesIn(text, confidences);
  // What Astro puts on elements while somebody works on the pages.
  for (const [words] of text.matchAll(/data-astro-source-[a-z]*/gu)) yield { kind: 'trace', detail: words, words };
  for (const words of dataAddresses(text)) yield { kind: 'embedded-file', detail: words.slice(0, 40), words };
}

/**
 * Whether markup holds, letter for letter, what would be a leak in some places: a quick look, by which most pages need not
 * be parsed.
 */
export function mayHoldTraces(bytes: Buffer, confidences: Pick<ConfidentialFacts, 'digits'>): boolean {
  if (!signs.test(bytes.toString('latin1'))) return false;
  const text = bytes.toString('utf8');
  const isMarked = text.includes('data-astro-source');
  return isMarked || [tracesIn(text, confidences), dataAddresses(text)].some((found) => found.next().done !== true);
}

/** Files that addresses hold by themselves, but stand-ins; whatever looks like one. */
function* dataAddresses(text: string): Generator<string, void> {
  for (const [, address = ''] of text.matchAll(/(?:["'(=,\s]|&[#\w]+;)(data:[\w+./-]*[;,][\w+./;,=%:~#?@!$*-]*)/gu))
    if (!isStandIn(address)) yield address;
}

const restOfPath = /[\p{L}\p{N}_/.~+\\-]*/uy;

function* leakedPaths(text: string, folder: string): Leaks {
  for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + folder.length)) {
    restOfPath.lastIndex = at + folder.length;
    const words = folder + (restOfPath.exec(text)?.[0] ?? '');
    yield { kind: 'machine-folder', detail: folder, words };
  }
}

/** A comma may be one of thousands: behind it, three digits are no position. */
const exactNumbers = /\d{1,3}(?:\.\d{3,}|,\d{4,})/gu;

function* leakedPositions(bytes: Buffer, { positions }: ConfidentialFacts): Leaks {
  if (positions.size === 0) return;
  for (const [found] of bytes.toString('latin1').matchAll(exactNumbers))
    if (positions.has(found.replace(',', '.'))) yield { kind: 'exact-position', detail: found };
}
