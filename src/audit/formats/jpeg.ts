import type { Leaks } from './leak.ts';
import { leaksInExif } from './tiff.ts';
import { leaksInXmp } from './xmp.ts';

const exif = 'Exif\0\0';
const xmp = 'http://ns.adobe.com/xap/1.0/\0';
const markers: Readonly<Record<number, string>> = { 0xfe: 'a comment', 0xed: 'IPTC', 0xe2: 'a colour profile' };

/** Everything in a JPEG that is neither its picture nor its rights (ITU-T T.81, annex B). */
export function* leaksInJpeg(bytes: Buffer): Leaks {
  if (bytes.readUInt16BE(0) !== 0xffd8) yield 'no beginning of a JPEG';
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xd9) {
    const marker = bytes.readUInt8(at + 1);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    yield* leaksInSegment(marker, bytes.subarray(at + 4, end));
    at = marker === 0xda ? endOfScan(bytes, end) : end;
  }
  if (bytes.readUInt16BE(at) !== 0xffd9) yield 'bytes between the parts of the picture';
  else if (at + 2 < bytes.length) yield 'bytes behind the end of the picture';
}

function* leaksInSegment(marker: number, content: Buffer): Leaks {
  const head = content.toString('latin1', 0, 32);
  if (marker === 0xe1 && head.startsWith(exif)) yield* leaksInExif(content.subarray(exif.length));
  else if (marker === 0xe1 && head.startsWith(xmp)) yield* leaksInXmp(content.subarray(xmp.length));
  else if (marker === 0xe0 && head.startsWith('JFIF\0'))
    yield* content.length === 14 ? [] : ['a thumbnail in the JFIF header'];
  else if (!fits(marker, content)) yield markers[marker] ?? `the segment 0xff${marker.toString(16)}`;
}

/** Tables, frame and scan headers, and nothing in them that a decoder would not read. */
function fits(marker: number, content: Buffer): boolean {
  if (marker === 0xdb) return endsWith(content, (at) => 1 + 64 * (1 + (content.readUInt8(at) >> 4)));
  if (marker === 0xc4) return endsWith(content, (at) => 17 + content.subarray(at + 1, at + 17).reduce((a, b) => a + b));
  if (marker === 0xc0 || marker === 0xc1 || marker === 0xc2) return content.length === 6 + 3 * content.readUInt8(5);
  if (marker === 0xda) return content.length === 4 + 2 * content.readUInt8(0);
  return marker === 0xdd && content.length === 2;
}

/** Whether one table after the other fills the segment to its last byte. */
function endsWith(content: Buffer, length: (at: number) => number): boolean {
  let at = 0;
  while (at < content.length) at += length(at);
  return at === content.length;
}

/** Where the coded data of a scan ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1 && isInsideScan(bytes[at + 1] ?? 0xd9)) at = bytes.indexOf(0xff, at + 2);
  return at === -1 ? bytes.length : at;
}

function isInsideScan(next: number): boolean {
  return next === 0 || (next >= 0xd0 && next <= 0xd7);
}
