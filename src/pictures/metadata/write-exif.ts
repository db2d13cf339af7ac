import { resealExifChunk } from './png-chunks.ts';
import type { ExifTexts } from './credit-metadata.ts';

const tags = { Artist: 0x013b, Copyright: 0x8298 } as const;

/** A little-endian TIFF whose first directory follows its header at once: how EXIF begins in every file that libvips writes. */
const beginning = Buffer.from('II*\0\x08\0\0\0', 'latin1');

const notAsAsked = 'EXIF was not written as asked.';

/**
 * The EXIF that sharp is asked to write. libvips turns what is not ASCII into question marks, or into what the
 * machine's locale makes of it, so it is given as many dots as the text has bytes, for `writeExifTexts` to replace.
 */
export function exifWithRoom(texts: ExifTexts): { IFD0: Record<string, string>; IFD2: Record<string, string> } {
  const room = Object.entries(texts).map(([tag, text]) => [tag, '.'.repeat(Buffer.byteLength(text))]);
  return { IFD0: Object.fromEntries(room) as Record<string, string>, IFD2: { ColorSpace: '1' } };
}

/**
 * Puts the texts where room was made for them, as UTF-8, as the Metadata Working Group's guidelines have it.
 * @throws Error where the encoder made no such room: then nothing is published.
 */
export function writeExifTexts(file: Buffer, texts: ExifTexts): Buffer {
  const written = Buffer.from(file);
  const start = written.indexOf(beginning);
  if (start === -1) throw new Error(notAsAsked);
  const exif = written.subarray(start);
  for (const [tag, text] of Object.entries(texts)) put(exif, tags[tag as keyof typeof tags], Buffer.from(text));
  if (written.toString('latin1', 1, 4) === 'PNG') resealExifChunk(written, start);
  return written;
}

function put(exif: Buffer, tag: number, text: Buffer): void {
  const directory = exif.readUInt32LE(4);
  const entries = Array.from({ length: exif.readUInt16LE(directory) }, (_, index) => directory + 2 + 12 * index);
  const entry = entries.find((at) => exif.readUInt16LE(at) === tag);
  // A TIFF text counts the zero byte at its end; one of up to four bytes stands in the entry itself.
  const room = text.length + 1;
  if (entry === undefined || exif.readUInt32LE(entry + 4) !== room) throw new Error(notAsAsked);
  text.copy(exif, room <= 4 ? entry + 8 : exif.readUInt32LE(entry + 8));
}
