import { printed, type Leaks } from './leak.ts';

/** What a tag may be; `undefined` counts are free. */
type Shape = Readonly<{ type: number; count?: number }>;

const [ascii, short, long, rational, opaque] = [2, 3, 4, 5, 7];
const exifDirectory = 0x8769;

/** The rights, and what a file must say to be read at all (Exif 3.0, tables 4 to 10). */
const firstDirectory: Readonly<Record<number, Shape>> = {
  0x0112: { type: short, count: 1 },
  0x011a: { type: rational, count: 1 },
  0x011b: { type: rational, count: 1 },
  0x0128: { type: short, count: 1 },
  0x013b: { type: ascii },
  0x0213: { type: short, count: 1 },
  0x8298: { type: ascii },
  [exifDirectory]: { type: long, count: 1 },
};
const secondDirectory: Readonly<Record<number, Shape>> = {
  0x9000: { type: opaque, count: 4 },
  0x9101: { type: opaque, count: 4 },
  0xa000: { type: opaque, count: 4 },
  0xa001: { type: short, count: 1 },
  0xa002: { type: long, count: 1 },
  0xa003: { type: long, count: 1 },
};
const names: Readonly<Record<number, string>> = {
  0x010e: 'ImageDescription',
  0x010f: 'Make',
  0x0110: 'Model',
  0x0131: 'Software',
  0x0132: 'DateTime',
  0x8825: 'GPS',
  0x927c: 'MakerNote',
};
const bytesOf: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8 };

interface Reader {
  readonly bytes: Buffer;
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
  /** One mark a byte that has been accounted for. */
  readonly seen: Uint8Array;
}

/** Everything in an EXIF block, which is a TIFF without a picture, that is neither rights nor needed to show the picture. */
export function* leaksInExif(bytes: Buffer): Leaks {
  const order = bytes.toString('latin1', 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return yield 'EXIF that cannot be read';
  const isLittle = order.startsWith('I');
  const reader: Reader = {
    bytes,
    short: (at) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    long: (at) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
    seen: new Uint8Array(bytes.length).fill(1, 0, 8),
  };
  yield* leaksInDirectory(reader, reader.long(4), firstDirectory);
  if (bytes.some((byte, at) => byte !== 0 && reader.seen[at] === 0)) yield 'bytes in EXIF that belong to no tag';
}

function* leaksInDirectory(reader: Reader, at: number, allowed: typeof firstDirectory): Leaks {
  const count = reader.short(at);
  reader.seen.fill(1, at, at + 2 + 12 * count + 4);
  for (let entry = at + 2; entry < at + 2 + 12 * count; entry += 12) yield* leaksInTag(reader, entry, allowed);
  if (reader.long(at + 2 + 12 * count) !== 0) yield 'a second directory in EXIF, where thumbnails are';
}

function* leaksInTag(reader: Reader, entry: number, allowed: typeof firstDirectory): Leaks {
  const [tag, type, count] = [reader.short(entry), reader.short(entry + 2), reader.long(entry + 4)];
  const shape = allowed[tag];
  const length = (bytesOf[type] ?? 1) * count;
  const start = length <= 4 ? entry + 8 : reader.long(entry + 8);
  reader.seen.fill(1, start, start + length);
  if (shape?.type !== type || (shape.count ?? count) !== count)
    return yield `the EXIF tag ${names[tag] ?? `0x${tag.toString(16).padStart(4, '0')}`}`;
  const value = reader.bytes.subarray(start, start + length);
  if (length < 4 && reader.bytes.subarray(start + length, entry + 12).some((byte) => byte !== 0))
    yield 'bytes behind a short EXIF value';
  if (tag === 0x0112 && reader.short(start) !== 1) yield 'an orientation in EXIF that was not applied';
  if (type === ascii && value.indexOf(0) !== length - 1) yield 'text behind the end of an EXIF text';
  if (type === ascii) yield* printed(value.toString('utf8', 0, length - 1));
  if (tag === exifDirectory) yield* leaksInDirectory(reader, reader.long(start), secondDirectory);
}
