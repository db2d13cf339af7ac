import { boxesIn, leaksInBox, type Box } from './avif-boxes.ts';
import { itemsOf, type Item } from './avif-items.ts';
import type { Leaks } from './leak.ts';
import { leaksInExif } from './tiff.ts';
import { leaksInXmp } from './xmp.ts';

/** Everything in an AVIF that is neither its picture nor its rights (ISO/IEC 14496-12, 23008-12; AV1 Image File Format 1.1). */
export function* leaksInAvif(bytes: Buffer): Leaks {
  const [ftyp, meta, mdat, ...others] = boxesIn(bytes, 0, bytes.length);
  if (ftyp?.name !== 'ftyp' || meta?.name !== 'meta' || mdat?.name !== 'mdat')
    return yield 'boxes that a picture does not have';
  for (const { name } of others) yield `the box ${name} behind the picture`;
  yield* leaksInBox(bytes, ftyp);
  yield* leaksInBox(bytes, meta);
  const items = itemsOf(bytes, meta);
  yield* gapsBetween(items, mdat);
  for (const item of items) yield* leaksInItem(item, bytes.subarray(item.start, item.end));
}

/** Every byte of the data belongs to one item. */
function* gapsBetween(items: readonly Item[], data: Box): Leaks {
  let at = data.start;
  for (const { start, end } of items.toSorted((a, b) => a.start - b.start)) {
    if (start !== at) yield 'bytes that belong to no part of the picture';
    at = end;
  }
  if (at !== data.end) yield 'bytes behind the end of the picture';
}

function* leaksInItem({ type }: Item, content: Buffer): Leaks {
  if (type === 'Exif') yield* leaksInExif(content.subarray(4 + content.readUInt32BE(0)));
  else if (type === 'mime application/rdf+xml') yield* leaksInXmp(content);
  else if (type === 'av01') yield* leaksInStream(content);
  else yield `an item of the kind ${type}`;
}

/** Sequence header, temporal delimiter, frame header, tile group, frame: what a decoder needs (AV1, section 6.2.2). */
const needed = new Set([1, 2, 3, 4, 6]);

function* leaksInStream(stream: Buffer): Leaks {
  for (let at = 0; at < stream.length;) {
    const header = stream.readUInt8(at);
    const kind = (header >> 3) & 15;
    if (!needed.has(kind)) yield `data of the kind ${String(kind)} among the frames`;
    if ((header & 2) === 0) return;
    const { value, next } = variableLength(stream, at + 1 + ((header >> 2) & 1));
    at = next + value;
  }
}

function variableLength(stream: Buffer, at: number): { value: number; next: number } {
  const byte = stream.readUInt8(at);
  if (byte < 128) return { value: byte, next: at + 1 };
  const { value, next } = variableLength(stream, at + 1);
  return { value: (byte & 127) + value * 128, next };
}
