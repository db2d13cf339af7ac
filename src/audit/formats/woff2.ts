import type { Leaks } from './leak.ts';

/** Everything in a typeface beside its tables (WOFF File Format 2.0, section 4.1). */
export function* leaksInWoff2(bytes: Buffer): Leaks {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') yield 'no beginning of a typeface';
  if (bytes.readUInt32BE(8) !== bytes.length) yield 'bytes behind the end of the typeface';
  if (bytes.subarray(28, 48).some((byte) => byte !== 0)) yield 'extended metadata or private data';
}
