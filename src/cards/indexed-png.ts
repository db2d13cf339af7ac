import { constants, crc32, deflateSync } from 'node:zlib';
import { cardSize } from '../model/share-card.ts';
import { palette } from './canvas.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of the card's sixteen colours and nothing else (PNG, third edition, sections 5 and 11). Only runs of one byte are
 * looked for: flat colour has little else, and what zlib finds then does not depend on the processor.
 * @param rows as `paintCard` makes them.
 */
export function indexedPng(rows: Buffer): Buffer {
  return Buffer.concat([before, chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })), end]);
}

function chunk(name: string, content: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(name, 4, 'latin1');
  content.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, content.length + 8)), content.length + 8);
  return bytes;
}

const before = Buffer.concat([signature, chunk('IHDR', headerContent()), chunk('PLTE', palette)]);
const end = chunk('IEND', Buffer.alloc(0));

/** Four bits a pixel, each the number of a colour. */
function headerContent(): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(cardSize.width, 0);
  bytes.writeUInt32BE(cardSize.height, 4);
  bytes.set([4, 3, 0, 0, 0], 8);
  return bytes;
}
