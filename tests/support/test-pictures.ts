import { realpathSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** Stands in every hidden place of a picture that a camera or an editing program writes to. */
export const canaries = ['CANARY-50.4501N', 'CANARY-30.5234E', 'CANARY-CAMERA-4711'] as const;

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 exif:GPSLatitude="${canaries[0]}" exif:GPSLongitude="${canaries[1]}" photoshop:City="${canaries[2]}"/></rdf:RDF></x:xmpmeta>`;

const exif = {
  IFD0: { Make: canaries[2], Model: canaries[2], ImageDescription: canaries[0], Artist: canaries[1] },
  IFD2: { UserComment: canaries[0], BodySerialNumber: canaries[2] },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '50/1 27/1 360/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '30/1 31/1 2424/100',
    GPSAreaInformation: canaries[1],
  },
};

export function folderForTests(): Promise<string> {
  return mkdtemp(join(realpathSync(tmpdir()), 'sitrep-pictures-'));
}

/** A picture in which neighbouring pixels differ, so that every encoder has work to do. */
export function noise(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3).map((_, index) => (Math.imul(index, 2654435761) >>> 13) & 255);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

export function betraying(picture: Sharp): Sharp {
  return picture.withExif(exif).withXmp(xmp).withIccProfile('p3');
}

/** A JPEG that also has a comment, an IPTC block and bytes after its end. */
export async function betrayingJpeg(picture: Sharp): Promise<Buffer> {
  const jpeg = await betraying(picture).jpeg().toBuffer();
  const extra = [segment(0xfe, Buffer.from(canaries[1])), iptcBlock({ 90: canaries[0] })];
  return Buffer.concat([jpeg.subarray(0, 2), ...extra, jpeg.subarray(2), Buffer.from(canaries[2])]);
}

/** A PNG with a text chunk of its own. */
export async function betrayingPng(picture: Sharp): Promise<Buffer> {
  const png = await betraying(picture).png().toBuffer();
  return withChunk(png, Buffer.from(`tEXtLocation\0${canaries[0]}`, 'latin1'));
}

/** A PNG with an XMP packet as picture desks write it; libvips writes another kind of chunk. */
export function withPngXmp(png: Buffer, packet: string): Buffer {
  return withChunk(png, Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${packet}`));
}

/** `body` is the chunk's type and what it holds. */
function withChunk(png: Buffer, body: Buffer): Buffer {
  const chunk = Buffer.concat([uint32(body.length - 4), body, uint32(crc32(body))]);
  const afterHeader = 33;
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

export async function written(folder: string, name: string, bytes: Buffer | string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

function segment(marker: number, content: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, content]);
}

/** A JPEG with an IPTC block: the datasets of its record 2, by number, such as 90 for the city. In UTF-8. */
export function withIptc(jpeg: Buffer, datasets: Readonly<Record<number, string>>): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), iptcBlock(datasets), jpeg.subarray(2)]);
}

function iptcBlock(datasets: Readonly<Record<number, string>>): Buffer {
  const isUtf8 = Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]);
  const records = Buffer.concat([
    isUtf8,
    ...Object.entries(datasets).map(([number, text]) => record(Number(number), Buffer.from(text))),
  ]);
  const start = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1');
  const padding = Buffer.alloc(records.length % 2);
  return segment(0xed, Buffer.concat([start, uint32(records.length), records, padding]));
}

function record(dataset: number, text: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length);
  return Buffer.concat([Buffer.from([0x1c, 2, dataset]), length, text]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
