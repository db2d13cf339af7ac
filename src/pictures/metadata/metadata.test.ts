import { readFile } from 'node:fs/promises';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { derivePicture } from '../derive/derive.ts';
import type { DerivedPicture } from '../source/request.ts';
import type { Rights } from './rights.ts';
import {
  betraying,
  betrayingJpeg,
  betrayingPng,
  canaries,
  folderForTests,
  noise,
  written,
} from '../../../tests/support/test-pictures.ts';

/** The rights, and what a file must say to be read at all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  exif: [
    ...['Artist', 'Copyright', 'Orientation', 'XResolution', 'YResolution', 'ResolutionUnit', 'YCbCrPositioning'],
    ...['Exif IFD Pointer', 'ExifVersion', 'ComponentsConfiguration', 'FlashpixVersion', 'ColorSpace'],
    ...['PixelXDimension', 'PixelYDimension'],
  ],
  xmp: ['about', 'Credit', 'creator', 'rights', 'WebStatement'],
  file: ['FileType', 'Bits Per Sample', 'Image Height', 'Image Width', 'Color Components', 'Subsampling'],
  riff: ['Alpha', 'Animation', 'ImageWidth', 'ImageHeight'],
  png: [
    ...['Image Width', 'Image Height', 'Bit Depth', 'Color Type', 'Compression', 'Filter', 'Interlace'],
    ...['Pixels Per Unit X', 'Pixels Per Unit Y', 'Pixel Units'],
  ],
};

const rights: Rights = {
  credit: 'Графічний відділ «Периметра»',
  creator: 'Відділ новин',
  copyright: '© 2025 Периметр & партнери <усі права>',
  webStatement: 'https://perimeter.example/rights/?a=1&b=2',
};

const originals: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a.jpg': () => betrayingJpeg(noise(300, 200)),
  'b.png': () => betrayingPng(noise(300, 200)),
  'c.webp': () => betraying(noise(300, 200)).webp().toBuffer(),
  'd.avif': () => betraying(noise(300, 200)).avif({ effort: 0 }).toBuffer(),
  'e.tif': () => betraying(noise(300, 200)).tiff().toBuffer(),
  'transparent.png': () =>
    betrayingPng(sharp({ create: { width: 600, height: 400, channels: 4, background: '#c003' } })),
};

let cache: string;
beforeAll(async () => {
  cache = await folderForTests();
});

test.each(Object.keys(originals))('%s: nothing is published but pixels, credit and rights', async (name) => {
  const { original, files } = await derived(name, rights);
  for (const canary of canaries) expect(original.includes(canary), `${canary} in the original`).toBe(true);
  for (const bytes of files) {
    for (const canary of canaries) expect(bytes.includes(canary)).toBe(false);
    expect(await tagsBeyondAllowed(bytes)).toEqual([]);
  }
});

test.each(Object.keys(originals))('%s: every file says whose picture it is, in Cyrillic too', async (name) => {
  const { files, picture } = await derived(name, rights);
  expect(picture.published.formats).toHaveLength(2);
  for (const bytes of files) {
    const { exif, xmp } = await ExifReader.load(bytes, { expanded: true, async: true });
    expect(utf8(exif?.Artist?.value)).toBe(rights.creator);
    expect(utf8(exif?.Copyright?.value)).toBe(rights.copyright);
    expect(xmp?.['Credit']?.description).toBe(rights.credit);
    expect(xmp?.['creator']?.description).toBe(rights.creator);
    expect(xmp?.['rights']?.description).toBe(rights.copyright);
    expect(xmp?.['WebStatement']?.description).toBe(rights.webStatement);
  }
});

test('where only a credit is known, it stands for the creator, and no copyright is claimed', async () => {
  const { files } = await derived('a.jpg', { credit: 'NB' });
  for (const bytes of files) {
    const { exif, xmp } = await ExifReader.load(bytes, { expanded: true, async: true });
    expect([exif?.Artist?.description, exif?.Copyright]).toEqual(['NB', undefined]);
    expect([xmp?.['creator']?.description, xmp?.['rights'], xmp?.['WebStatement']]).toEqual([
      'NB',
      undefined,
      undefined,
    ]);
  }
});

test('the placeholder carries pixels only, in at most 150 characters', async () => {
  const { picture } = await derived('a.jpg', rights);
  const { placeholder = '' } = picture.published;
  const bytes = Buffer.from(placeholder.replace('data:image/webp;base64,', ''), 'base64');
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 16, height: 11 });
  expect(placeholder.length).toBeLessThanOrEqual(150);
  for (const canary of canaries) expect(bytes.includes(canary)).toBe(false);
});

async function derived(
  name: string,
  of: Rights,
): Promise<{ original: Buffer; files: Buffer[]; picture: DerivedPicture }> {
  const original = (await originals[name]?.()) ?? Buffer.alloc(0);
  const file = await written(cache, name, original);
  const picture = await derivePicture({ file, rights: of, cache, widths: { avif: [120], fallback: [120] } });
  return { original, files: await Promise.all(picture.files.map(({ cached }) => readFile(cached))), picture };
}

async function tagsBeyondAllowed(bytes: Buffer): Promise<string[]> {
  const groups = await ExifReader.load(bytes, { expanded: true, async: true, includeUnknown: true });
  return Object.entries(groups).flatMap(([group, tags]) =>
    Object.keys(tags as object)
      .filter((tag) => tag !== '_raw' && !(allowed[group.replace(/^png.+/u, 'png')] ?? []).includes(tag))
      .map((tag) => `${group}.${tag}`),
  );
}

/** EXIF text as its bytes: readers differ in what they take them for. */
function utf8(value: unknown): string {
  const text = Array.isArray(value) ? value.join('') : String(value);
  return /[^\0-\xff]/u.test(text) ? text : Buffer.from(text, 'latin1').toString('utf8');
}
