import type { Leaks } from './leak.ts';
import { leaksInExif } from './tiff.ts';
import { leaksInXmp } from './xmp.ts';

const exif = 'Exif\0\0';
const pictures = new Set(['VP8 ', 'VP8L', 'ALPH']);
const names: Readonly<Record<string, string>> = {
  ICCP: 'a colour profile',
  ANIM: 'an animation',
  ANMF: 'an animation',
};

/** Everything in a WebP that is neither its picture nor its rights (RFC 9649). */
export function* leaksInWebp(bytes: Buffer): Leaks {
  if (!/^RIFF[\s\S]{4}WEBP$/u.test(bytes.toString('latin1', 0, 12))) yield 'no beginning of a WebP';
  const end = 8 + bytes.readUInt32LE(4);
  if (end !== bytes.length) yield 'bytes behind the end of the picture';
  const seen = new Set<string>();
  for (let at = 12; at + 8 <= Math.min(end, bytes.length);) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    yield* seen.has(name) ? [`a second chunk ${name}`] : leaksInChunk(name, bytes.subarray(at + 8, at + 8 + length));
    seen.add(name);
    at += 8 + length + (length % 2);
    if (length % 2 === 1 && bytes[at - 1] !== 0) yield 'a byte between two chunks';
  }
}

function* leaksInChunk(name: string, content: Buffer): Leaks {
  if (name === 'EXIF') {
    const hasPrefix = content.toString('latin1', 0, exif.length) === exif;
    yield* leaksInExif(hasPrefix ? content.subarray(exif.length) : content);
  } else if (name === 'XMP ') yield* leaksInXmp(content);
  else if (name === 'VP8X')
    yield* content.length === 10 && (content.readUInt8(0) & 0xe3) === 0 ? [] : ['a strange header'];
  else if (!pictures.has(name)) yield names[name] ?? `the chunk ${name}`;
}
