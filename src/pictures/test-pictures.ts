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
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0', 'latin1'),
    uint32(record(canaries[0]).length),
    record(canaries[0]),
  ]);
  const extra = [segment(0xfe, Buffer.from(canaries[1])), segment(0xed, iptc)];
  return Buffer.concat([jpeg.subarray(0, 2), ...extra, jpeg.subarray(2), Buffer.from(canaries[2])]);
}

/** A PNG with a text chunk of its own. */
export async function betrayingPng(picture: Sharp): Promise<Buffer> {
  const png = await betraying(picture).png().toBuffer();
  const body = Buffer.from(`tEXtLocation\0${canaries[0]}`, 'latin1');
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

/** IPTC record 2, dataset 90: the city. */
function record(text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length);
  return Buffer.concat([Buffer.from([0x1c, 2, 90]), length, Buffer.from(text)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
