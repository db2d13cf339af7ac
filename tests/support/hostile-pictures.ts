import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { noise } from './test-pictures.ts';

/** A file that somebody or some program has made wrong, strange or dangerous. */
export interface Hostile {
  readonly what: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** `sound`: it is published all the same. */
  readonly ends: 'refused' | 'sound';
}

const jpeg = await noise(300, 200).jpeg().toBuffer();
const progressive = await noise(300, 200).jpeg({ progressive: true }).toBuffer();
const png = await noise(300, 200).png().toBuffer();
const gif = await noise(300, 200).gif().toBuffer();
const plain = sharp({ create: { width: 300, height: 200, channels: 4, background: '#c00a' } });
const latin = (text: string) => Buffer.from(text, 'latin1');
const svg = (content: string, attributes = 'viewBox="0 0 90 60"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`,
  );

const refused: readonly (readonly [what: string, name: string, bytes: Buffer])[] = [
  ['no byte at all', 'a.jpg', Buffer.alloc(0)],
  ['zero bytes only', 'a.jpg', Buffer.alloc(100_000)],
  ['a JPEG cut off', 'a.jpg', jpeg.subarray(0, jpeg.length / 2)],
  ['a PNG cut off', 'a.png', png.subarray(0, png.length / 2)],
  ['a GIF cut off', 'a.gif', gif.subarray(0, gif.length / 2)],
  ['a PNG of 900 megapixels in few bytes', 'a.png', pngOf(30_000, 30_000)],
  ['a PNG that says it has 900 megapixels', 'a.png', pngOf(30_000, 30_000, 10)],
  ['a JPEG of 900 megapixels', 'a.jpg', jpegOf(30_000, 30_000)],
  ['a WebP of 268 megapixels', 'a.webp', webpOf(16_383)],
  ['a TIFF of 900 megapixels', 'a.tif', tiffOf(30_000)],
  ['a drawing of 900 megapixels', 'a.svg', svg('', 'width="30000" height="30000"')],
  ['a PNG wider than numbers go', 'a.png', pngOf(2 ** 31 - 1, 2 ** 31 - 1, 10)],
  [
    'a drawing with entities in entities',
    'a.svg',
    latin(
      `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "${'&a;'.repeat(9)}">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>`,
    ),
  ],
  ['a drawing that reads a file', 'a.svg', svg('<image href="file:///etc/passwd"/>')],
  ['a drawing that asks a server', 'a.svg', svg('<image xlink:href="https://a.example/b.png"/>')],
  ['a drawing that runs', 'a.svg', svg('<script>while(true);</script>')],
  ['a drawing with a page in it', 'a.svg', svg('<foreignObject><p/></foreignObject>')],
  ['a drawing compressed', 'a.svg', Buffer.concat([Buffer.from([31, 139, 8]), deflateSync(svg(''))])],
  ['a drawing of parts that show parts that show parts', 'a.svg', svg(useBomb(9))],
  [
    'a drawing with a filter',
    'a.svg',
    svg('<filter id="f"><feTurbulence numOctaves="100000"/></filter><rect filter="url(#f)"/>'),
  ],
  [
    'a drawing of two hundred masks',
    'a.svg',
    svg('<mask id="m"/>'.concat('<rect width="90" height="60" mask="url(#m)"/>'.repeat(200))),
  ],
  ['a drawing that is not closed', 'a.svg', latin('<svg xmlns="http://www.w3.org/2000/svg"><g>'.padEnd(4000, '<g>'))],
  ['a drawing without a size', 'a.svg', svg('<rect width="9" height="9"/>', '')],
  ['a drawing of a share of nothing', 'a.svg', svg('<rect width="9" height="9"/>', 'width="100%" height="100%"')],
  ['a drawing of no width', 'a.svg', svg('<rect width="9" height="9"/>', 'width="0" height="0" viewBox="0 0 9 9"')],
  ['a drawing of nothing', 'a.svg', svg('')],
  ['a drawing beside its own sheet', 'a.svg', svg('<rect x="900" width="9" height="9"/>')],
  ['a HEIC', 'a.heic', latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic'.padEnd(300, '\0'))],
  ['a HEIC called AVIF', 'a.avif', latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic'.padEnd(300, '\0'))],
  ['a PNG called JPEG', 'a.jpg', png],
  ['a document called JPEG', 'a.jpg', latin('%PDF-1.7\n')],
  ['an archive called PNG', 'a.png', latin('PK\x03\x04'.padEnd(300, 'x'))],
  ['a page called GIF', 'a.gif', latin('<!doctype html><p>404')],
  ['a program called WebP', 'a.webp', latin('\x7fELF'.padEnd(300, '\0'))],
  ['an icon', 'a.ico', latin('\0\0\x01\0\x01\0')],
  ['a PNG with a wrong checksum', 'a.png', changed(png, png.indexOf('IDAT') + 20)],
  ...[0.2, 0.5, 0.8].map((at) => [`a JPEG with a hole at ${String(at)} of it`, 'a.jpg', withHole(jpeg, at)] as const),
  ...[0.15, 0.3, 0.45, 0.6, 0.9].map(
    (at) => [`a progressive JPEG with a hole at ${String(at)} of it`, 'a.jpg', withHole(progressive, at)] as const,
  ),
  ['a JPEG with stray bytes and a hole', 'a.jpg', withHole(into(jpeg, scan(jpeg), Buffer.from([0, 1, 2, 3])), 0.5)],
  [
    'a JPEG whose pixels a phone announces wrongly, with a hole',
    'a.jpg',
    withHole(withByte(jpeg, scan(jpeg) + 12, 0), 0.5),
  ],
];

const sound: readonly (readonly [what: string, name: string, bytes: Buffer])[] = [
  ['a JPEG with an archive behind it', 'a.jpg', Buffer.concat([jpeg, latin('PK\x05\x06'.padEnd(22, '\0'))])],
  ['a JPEG with stray bytes before its pixels', 'a.jpg', into(jpeg, scan(jpeg), Buffer.from([0, 1, 2, 3]))],
  ['a JPEG with stray bytes behind its pixels', 'a.jpg', into(jpeg, jpeg.length - 2, Buffer.from([1, 2, 3, 4]))],
  ['a JPEG whose pixels a phone announces wrongly', 'a.jpg', withByte(jpeg, scan(jpeg) + 12, 0)],
  ['a JPEG with another one behind it', 'a.jpg', Buffer.concat([jpeg, jpeg])],
  ['a JPEG with half another one behind it', 'a.jpg', Buffer.concat([jpeg, jpeg.subarray(0, jpeg.length / 2)])],
  [
    'a JPEG with what phones write behind it',
    'a.jpg',
    Buffer.concat([jpeg, latin('\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1693646400000SEFHk\0\0\0SEFT')]),
  ],
  ['a JPEG with broken camera data', 'a.jpg', into(jpeg, 2, segment(0xe1, 'Exif\0\0MM\0*\xff\xff\xff\xffxxxx'))],
  ['a JPEG with a part that is longer than it says', 'a.jpg', into(jpeg, 2, segment(0xe5, 'hello', -2))],
  ['a PNG with a text whose checksum is wrong', 'a.png', into(png, 33, changed(chunk('tEXt', latin('a\0b')), 13))],
  [
    'a WebP with bytes behind it',
    'a.webp',
    Buffer.concat([await noise(300, 200).webp().toBuffer(), latin('garbage!')]),
  ],
  [
    'a TIFF with a tag of its own program',
    'a.tif',
    withTag(await noise(300, 200).tiff({ compression: 'none' }).toBuffer()),
  ],
  ['a GIF that is a page, too', 'a.gif', Buffer.concat([gif, latin('<script>alert(1)</script>')])],
  ['a GIF on a screen of 900 megapixels', 'a.gif', onScreen(30_000)],
  ['a PNG that is a document, too', 'a.png', Buffer.concat([png, latin('%PDF-1.7\n%%EOF')])],
  ['CMYK', 'a.jpg', await noise(300, 200).toColourspace('cmyk').jpeg().toBuffer()],
  ['sixteen bits a channel', 'a.png', await noise(300, 200).toColourspace('rgb16').png().toBuffer()],
  ['sixteen bits in a TIFF', 'a.tif', await noise(300, 200).toColourspace('rgb16').tiff().toBuffer()],
  [
    'one bit a pixel',
    'a.png',
    await noise(300, 200).greyscale().threshold().png({ palette: true, colours: 2 }).toBuffer(),
  ],
  ['a palette with transparency', 'a.png', await plain.clone().png({ palette: true }).toBuffer()],
  ['an interlaced PNG', 'a.png', await noise(300, 200).png({ progressive: true }).toBuffer()],
  ['a progressive JPEG', 'a.jpg', progressive],
  [
    'a moving WebP',
    'a.webp',
    await sharp([png, png], { join: { animated: true } })
      .webp()
      .toBuffer(),
  ],
  [
    'a moving GIF of ninety frames',
    'a.gif',
    await sharp(
      Array.from({ length: 90 }, () => gif),
      { join: { animated: true } },
    )
      .gif()
      .toBuffer(),
  ],
  ['a colour profile of another world', 'a.jpg', await noise(300, 200).withIccProfile('p3').jpeg().toBuffer()],
  [
    'a colour profile that is none',
    'a.png',
    withChunk('iCCP', Buffer.concat([latin('a\0\0'), deflateSync(Buffer.alloc(4_000_000))])),
  ],
  [
    'a text of megabytes',
    'a.png',
    withChunk('zTXt', Buffer.concat([latin('a\0\0'), deflateSync(Buffer.alloc(4_000_000))])),
  ],
  [
    'a drawing of a thousand uses',
    'a.svg',
    svg(`<g id="a"><rect width="9" height="9"/></g>${'<use href="#a"/>'.repeat(1000)}`),
  ],
  ['a drawing in centimetres', 'a.svg', svg('<rect width="9" height="9"/>', 'width="9cm" height="6cm"')],
  ['a drawing as wide as its page', 'a.svg', svg('<rect width="9" height="9"/>', 'width="100%" viewBox="0 0 90 60"')],
  ['a drawing that shows itself', 'a.svg', svg('<g id="a"><rect width="9" height="9"/><use href="#a"/></g>')],
  ['a picture as small as can be', 'a.png', await noise(1, 1).png().toBuffer()],
];

/** Where a JPEG announces its pixels. */
function scan(bytes: Buffer): number {
  return bytes.indexOf(Buffer.from([0xff, 0xda]));
}

function into(bytes: Buffer, at: number, part: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
}

function withByte(bytes: Buffer, at: number, byte: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(byte, at);
  return copy;
}

/** A part of a JPEG. `off`: by how much its length is wrong. */
function withHole(bytes: Buffer, share: number): Buffer {
  const at = Math.floor(bytes.length * share);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 600)]);
}

function segment(marker: number, content: string, off = 0): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2 + off, 2);
  return Buffer.concat([head, latin(content)]);
}

/** Its directory is at the end; the last entry gets the number of a tag that no decoder knows. */
function withTag(tiff: Buffer): Buffer {
  const directory = tiff.readUInt32LE(4);
  const entries = tiff.readUInt16LE(directory);
  const copy = Buffer.from(tiff);
  copy.writeUInt16LE(65_000, directory + 2 + 12 * (entries - 1));
  return copy;
}

/** Several have the same name: each is written into a folder of its own. */
export const hostilePictures: readonly Hostile[] = [
  ...refused.map(([what, name, bytes]): Hostile => ({ what, name, bytes, ends: 'refused' })),
  ...sound.map(([what, name, bytes]): Hostile => ({ what, name, bytes, ends: 'sound' })),
];

/** Ten times as many shapes with each level. */
function useBomb(levels: number): string {
  const shown = Array.from({ length: levels }, (_, level) => {
    const inside = level === 0 ? '<rect width="1" height="1"/>' : `<use href="#a${String(level - 1)}"/>`.repeat(10);
    return `<g id="a${String(level)}">${inside}</g>`;
  });
  return `<defs>${shown.join('')}</defs><use href="#a${String(levels - 1)}"/>`;
}

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 0x5a, at);
  return copy;
}

/** The screen of a GIF says nothing of the pictures on it. */
function onScreen(size: number): Buffer {
  const copy = Buffer.from(gif);
  copy.writeUInt16LE(size, 6);
  copy.writeUInt16LE(size, 8);
  return copy;
}

/** Zero pixels of one bit each; they compress a thousandfold. `rows`: how many are really there. */
function pngOf(width: number, height: number, rows = height): Buffer {
  const row = Math.ceil(Math.min(width, 30_000) / 8) + 1;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width >>> 0);
  header.writeUInt32BE(height >>> 0, 4);
  header.writeUInt8(1, 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(row * rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function withChunk(name: string, content: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), chunk(name, content), png.subarray(33)]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([latin(name), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

function jpegOf(width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(height, frame + 5);
  copy.writeUInt16BE(width, frame + 7);
  return copy;
}

function webpOf(side: number): Buffer {
  const header = Buffer.alloc(18);
  latin('VP8X').copy(header);
  header.writeUInt32LE(10, 4);
  header.writeUIntLE(side - 1, 12, 3);
  header.writeUIntLE(side - 1, 15, 3);
  const body = Buffer.concat([latin('WEBP'), header, latin('VP8L\x05\0\0\0\x2f\xfe\xff\xff\x0f\0')]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([latin('RIFF'), length, body]);
}

/** A directory that promises a picture and holds one strip of ten bytes. */
function tiffOf(side: number): Buffer {
  const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
    [256, 4, side],
    [257, 4, side],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, side],
    [279, 4, 10],
  ];
  const bytes = Buffer.alloc(22 + 12 * entries.length + 6);
  latin('II*\0').copy(bytes);
  bytes.writeUInt32LE(20, 4);
  bytes.writeUInt16LE(entries.length, 20);
  for (const [index, [tag, type, value]] of entries.entries()) {
    bytes.writeUInt16LE(tag, 22 + 12 * index);
    bytes.writeUInt16LE(type, 24 + 12 * index);
    bytes.writeUInt32LE(1, 26 + 12 * index);
    bytes.writeUInt32LE(value, 30 + 12 * index);
  }
  return bytes;
}
