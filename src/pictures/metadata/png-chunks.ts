import { crc32 } from 'node:zlib';

const afterHeader = 33;

/**
 * XMP where the XMP specification (part 3, 1.1.5) has it: in an uncompressed `iTXt`. libvips would write a `zTXt`, which
 * holds Latin-1 only.
 */
export function withXmpChunk(png: Buffer, packet: string): Buffer {
  const body = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${packet}`);
  const chunk = Buffer.concat([uint32(body.length - 4), body, uint32(crc32(body))]);
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

/** Writes the checksum of the EXIF chunk that begins before `position` anew (PNG, section 5.3). */
export function resealExifChunk(png: Buffer, position: number): void {
  const name = png.lastIndexOf('eXIf', position);
  const end = name + 4 + png.readUInt32BE(name - 4);
  png.writeUInt32BE(crc32(png.subarray(name, end)), end);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
