import { extname } from 'node:path';
import type { ConfidentialFacts } from './confidential-facts.ts';
import { leaksInAvif } from './formats/avif.ts';
import { leaksInJpeg } from './formats/jpeg.ts';
import type { Leaks } from './formats/leak.ts';
import { leaksInCss, leaksInHtml, leaksInJson, leaksInXml } from './markup.ts';
import { leaksInPng } from './formats/png.ts';
import { leaksInSvg } from './formats/svg.ts';

interface FileKind {
  /**
   * `picture`: nothing but what was made here. `font`: read once for all editions. `markup`: read for what a browser makes
   * of it. `text`: read for what it says, letter by letter.
   */
  readonly read: 'picture' | 'font' | 'markup' | 'text';
  readonly leaksIn: (bytes: Buffer, confidences: ConfidentialFacts) => Leaks;
}

function* nothingMore(): Leaks {
  // What is wrong with every text is found elsewhere.
}

/** Everything in a typeface beside its tables (WOFF File Format 2.0, section 4.1). */
function* leaksInWoff2(bytes: Buffer): Leaks {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') yield 'no beginning of a typeface';
  if (bytes.readUInt32BE(8) !== bytes.length) yield 'bytes behind the end of the typeface';
  if (bytes.subarray(28, 48).some((byte) => byte !== 0)) yield 'extended metadata or private data';
}

/** All that an edition may consist of. */
const kinds: Readonly<Record<string, FileKind>> = {
  '.jpg': { read: 'picture', leaksIn: leaksInJpeg },
  '.png': { read: 'picture', leaksIn: leaksInPng },
  '.avif': { read: 'picture', leaksIn: leaksInAvif },
  '.woff2': { read: 'font', leaksIn: leaksInWoff2 },
  '.html': { read: 'markup', leaksIn: leaksInHtml },
  '.xml': { read: 'markup', leaksIn: leaksInXml },
  '.svg': { read: 'text', leaksIn: leaksInSvg },
  '.css': { read: 'text', leaksIn: leaksInCss },
  '.json': { read: 'text', leaksIn: leaksInJson },
  '.webmanifest': { read: 'text', leaksIn: leaksInJson },
  '.txt': { read: 'text', leaksIn: nothingMore },
  '.js': { read: 'text', leaksIn: nothingMore },
};

/** Files without an ending that hosts of static sites read. */
const named = new Set(['_headers', '_redirects', 'CNAME', '.nojekyll']);

/** `undefined`: nothing that an edition may hold. */
export function kindOfFile(path: string): FileKind | undefined {
  const names = path.split('/');
  if (named.has(path)) return { read: 'text', leaksIn: nothingMore };
  if (names.some((name) => name.startsWith('.') && name !== '.well-known')) return undefined;
  const ending = extname(path);
  return Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
}
