import { crc32, inflateSync } from 'node:zlib';
import type { Leaks } from './leak.ts';
import { leaksInExif } from './tiff.ts';
import { leaksInXmp } from './xmp.ts';

const xmp = 'XML:com.adobe.xmp\0\0\0\0\0';
const lengths: Readonly<Record<string, (length: number) => boolean>> = {
  IHDR: (length) => length === 13,
  PLTE: (length) => length <= 768,
  tRNS: (length) => length <= 256,
  pHYs: (length) => length === 9,
  IEND: (length) => length === 0,
};

/** Everything in a PNG that is neither its picture nor its rights (PNG, third edition, section 11). */
export function* leaksInPng(bytes: Buffer): Leaks {
  const data: Buffer[] = [];
  let at = 8;
  let last = '';
  while (at < bytes.length && last !== 'IEND') {
    const end = at + 8 + bytes.readUInt32BE(at);
    last = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, end);
    if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end))) yield `a wrong checksum of the chunk ${last}`;
    if (last === 'IDAT') data.push(content);
    else yield* leaksInChunk(last, content);
    at = end + 4;
  }
  if (at < bytes.length) yield 'bytes behind the end of the picture';
  yield* leaksInData(Buffer.concat(data));
}

function* leaksInChunk(name: string, content: Buffer): Leaks {
  if (name === 'eXIf') yield* leaksInExif(content);
  else if (name === 'iTXt' && content.toString('latin1', 0, xmp.length) === xmp)
    yield* leaksInXmp(content.subarray(xmp.length));
  else if (lengths[name]?.(content.length) !== true) yield `the chunk ${name}`;
}

function* leaksInData(data: Buffer): Leaks {
  // In pieces of a whole card: in many small ones it takes twice as long.
  const { engine } = inflateSync(data, { info: true, maxOutputLength: 2 ** 30, chunkSize: 2 ** 20 }) as unknown as {
    engine: { bytesWritten: number };
  };
  if (engine.bytesWritten < data.length) yield 'bytes behind the pixels';
}
