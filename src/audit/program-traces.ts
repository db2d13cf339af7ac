import type { ConfidentialFacts } from './confidential-facts.ts';
import type { Leaks } from './formats/leak.ts';

/** What a program leaves behind, wherever it stands in a text. */
const traces: readonly RegExp[] = [
  /sourceMappingURL=[\w./:%~+&?#=-]*/gu,
  /(?<=(?:^|["'=(>])\s{0,9})file:\/\/[\p{L}\p{N}_/.:%~+-]*/gu,
  /(?<=(?:^|["'=(>]))\/Users\/[\p{L}\p{N}_/.:%~+-]*/gu,
  /[A-Z]:\\{1,2}Users\\[\p{L}\p{N}_.~+\\-]*/gu,
  /<meta[^<>]*\bname\s*=\s*["']?(?:geo\.position|ICBM)\b/gu,
];

const named =
  /["'](?:latitude|longitude|lat|lon|lng)["']\s*:\s*["']?-?\d+\.(\d+)|<(?:geo:lat|geo:long|georss:point)[^>]*>[^<]*?\.(\d+)/giu;

/** What stands in every one of them. Most texts of a page hold none, and are read once instead of six times. */
const anyTrace = /sourceMappingURL=|file:\/\/|[\\/]Users[\\/]|<meta|["']\s*:|<geo(?:rss)?:/iu;

/** Traces of programs and positions for machines. Each may be an editor's words. */
export function* tracesIn(text: string, { digits }: Pick<ConfidentialFacts, 'digits'>): Leaks {
  if (!anyTrace.test(text)) return;
  for (const pattern of traces)
    for (const [words] of text.matchAll(pattern)) yield { kind: 'trace', detail: words, words };
  for (const [words, inJson, inXml] of text.matchAll(named))
    if ((inJson ?? inXml ?? '').length > digits) yield { kind: 'machine-position', detail: words, words };
}
