import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { derivePicture } from './derive.ts';
import type { DerivedPicture, PictureRequest } from '../source/request.ts';
import { folderForTests, noise, written } from '../../../tests/support/test-pictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await folderForTests();
});

test('a picture is published as AVIF and, in fewer widths, as JPEG, each in ascending widths', async () => {
  const { published, files, encoded } = await derive('wide.png', await plain(1800, 1200));
  const made = published.formats.map(({ type, files: of }) => [type, of.map(({ width, height }) => [width, height])]);
  const [small, middle] = [
    [720, 480],
    [1224, 816],
  ];
  expect(made).toEqual([
    ['image/avif', [small, middle, [1420, 947], [1740, 1160]]],
    ['image/jpeg', [small, middle]],
  ]);
  expect([published.width, published.height, files.length, encoded]).toEqual([1740, 1160, 6, 6]);
  expect(files.map(({ path }) => path)).toEqual(
    published.formats.flatMap((format) => format.files.map(({ path }) => path)),
  );
});

test('every file is what its name and the list say', async () => {
  const { published, files } = await derive('sizes.png', await noise(90, 60).png().toBuffer(), {
    widths: both(30, 60),
  });
  for (const { path, width, height, bytes } of published.formats.flatMap((format) => format.files)) {
    expect(path).toMatch(/^\/media\/[0-9a-f]{24}-\d+\.(?:avif|jpg)$/u);
    const content = await readFile(files.find((file) => file.path === path)?.cached ?? '');
    expect(await sharp(content, { failOn: 'warning' }).metadata()).toMatchObject({ width, height });
    expect(content).toHaveLength(bytes);
  }
});

test('the fallback is a PNG where there is transparency, and a JPEG where all is opaque after all', async () => {
  const create = { width: 60, height: 40, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.5 } } as const;
  const see = await derive('through.png', await sharp({ create }).png().toBuffer());
  expect(see.published.formats.at(-1)?.type).toBe('image/png');
  const solid = await sharp({ create: { ...create, background: '#c00' } })
    .png()
    .toBuffer();
  const opaque = await derive('solid.png', solid);
  expect(opaque.published.formats.at(-1)?.type).toBe('image/jpeg');
  // It would show through as a halo.
  expect(see.published).not.toHaveProperty('placeholder');
  expect(opaque.published.placeholder).toMatch(/^data:image\/webp;base64,/u);
  for (const { cached } of opaque.files) expect((await sharp(cached).metadata()).hasAlpha).toBe(false);
});

test.each([
  ['a diagram', 'diagram.png', () => quarters().resize({ width: 900 }), '4:4:4'],
  ['a photograph', 'photograph.png', () => noise(900, 600), '4:2:0'],
])('the colours of %s are as fine as it needs them', async (...[, name, make, chromaSubsampling]) => {
  const { files } = await derive(name, await make().png().toBuffer());
  // What sharp says of an AVIF does not tell.
  const fallbacks = files.filter(({ path }) => path.endsWith('.jpg'));
  const made = await Promise.all(
    fallbacks.map(async ({ cached }) => (await sharp(cached).metadata()).chromaSubsampling),
  );
  expect(made).toEqual([chromaSubsampling, chromaSubsampling]);
});

test('a photograph taken with the camera on its side is published upright', async () => {
  const onItsSide = await quarters()
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { published, files } = await derive('side.jpg', onItsSide, { widths: both(200) });
  expect([published.width, published.height]).toEqual([200, 300]);
  for (const { cached } of files) {
    expect((await sharp(cached).metadata()).orientation ?? 1).toBe(1);
    expect(await colourAt(cached, { left: 190, top: 10 })).toBe('red');
  }
});

test('a square is cut at the focus, in the widths of a portrait', async () => {
  const bytes = await quarters().png().toBuffer();
  const { published, files } = await derive('portrait.png', bytes, { shape: 'square', focus: { x: 0, y: 0 } });
  expect(published.formats[0]?.files.map(({ width, height }) => [width, height])).toEqual([
    [64, 64],
    [108, 108],
    [200, 200],
  ]);
  for (const { cached } of files) expect(await colourAt(cached, { left: 5, top: 5 })).toBe('red');
  const right = await derive('portrait.png', bytes, { shape: 'square', focus: { x: 100, y: 0 } });
  expect(await colourAt(right.files.at(-1)?.cached ?? '', { left: 170, top: 5 })).toBe('blue');
});

test('a drawing is drawn as large as the largest file, and published as pixels only', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect width="30" height="20" fill="#c00"/></svg>';
  const { published, files } = await derive('drawing.svg', Buffer.from(svg), { widths: both(60, 120) });
  expect([published.width, published.height]).toEqual([120, 80]);
  for (const { cached } of files) expect((await readFile(cached)).includes('<rect')).toBe(false);
  expect(await colourAt(files.at(-1)?.cached ?? '', { left: 60, top: 40 })).toBe('red');
});

test.each([100, 1067, 1100])(
  'a drawing that fills its canvas, 1600 by %i, has no seam at its edges',
  async (height) => {
    const rect = `<rect width="1600" height="${String(height)}" fill="#c00"/>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 ${String(height)}">${rect}</svg>`;
    const { published } = await derive('full.svg', Buffer.from(svg), { widths: both(180) });
    expect([published.width, published.formats.at(-1)?.type]).toEqual([180, 'image/jpeg']);
  },
);

test.each([
  ['CMYK', 'cmyk.jpg', () => quarters().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
  ['16-bit', 'deep.png', () => quarters().toColourspace('rgb16').png().toBuffer()],
  ['wide-gamut', 'p3.png', () => quarters().withIccProfile('p3').png().toBuffer()],
  ['GIF', 'still.gif', () => quarters().gif().toBuffer()],
  ['TIFF', 'scan.tiff', () => quarters().tiff().toBuffer()],
])('a %s picture is published in 8-bit sRGB', async (_, name, make) => {
  const { files } = await derive(name, await make());
  for (const { cached } of files) {
    expect(await sharp(cached).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' });
    expect((await sharp(cached).metadata()).icc).toBeUndefined();
    expect(await colourAt(cached, { left: 10, top: 10 })).toBe('red');
  }
});

test('grey stays grey, and one pixel is a picture', async () => {
  const grey = await derive('grey.png', await noise(90, 60).greyscale().png().toBuffer());
  expect(grey.files).toHaveLength(2);
  const dot = await derive('dot.png', await noise(1, 1).png().toBuffer());
  expect([dot.published.width, dot.published.height]).toEqual([1, 1]);
});

test('the first frame stands for a moving picture', async () => {
  const frames = [await quarters().png().toBuffer(), await noise(300, 200).png().toBuffer()];
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { published, files } = await derive('moving.gif', moving);
  expect([published.width, published.height]).toEqual([300, 200]);
  expect(await colourAt(files.at(-1)?.cached ?? '', { left: 10, top: 10 })).toBe('red');
});

test('a lead picture is also cut to the shapes that search engines ask for, around its focus, as large as they want', async () => {
  const bytes = await quarters().resize({ width: 2400 }).png().toBuffer();
  const crops = ['1:1', '4:3', '16:9'] as const;
  const { published, files } = await derive('cut.png', bytes, { widths: both(300), crops, focus: { x: 0, y: 0 } });
  expect(published.crops?.map(({ ratio, type, width, height }) => [ratio, type, width, height])).toEqual([
    ['1:1', 'image/jpeg', 1200, 1200],
    ['4:3', 'image/jpeg', 1200, 900],
    ['16:9', 'image/jpeg', 1200, 675],
  ]);
  expect([published.width, files.length]).toEqual([300, 5]);
  for (const { path, bytes: size, width, height } of published.crops ?? []) {
    const cached = files.find((file) => file.path === path)?.cached ?? '';
    expect(await sharp(cached, { failOn: 'warning' }).metadata()).toMatchObject({ width, height });
    expect(await readFile(cached)).toHaveLength(size);
    expect(await colourAt(cached, { left: 10, top: 10 })).toBe('red');
  }
  const small = await derive('small.png', await quarters().png().toBuffer(), { crops });
  expect(small.published.crops?.map(({ width, height }) => [width, height])).toEqual([
    [200, 200],
    [267, 200],
    [300, 169],
  ]);
});

function plain(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#456' } })
    .png()
    .toBuffer();
}

function quarters() {
  const part = (left: number, top: number, background: string): OverlayOptions => ({
    input: { create: { width: 150, height: 100, channels: 3, background } },
    left,
    top,
  });
  const base = sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } });
  return base.composite([part(0, 0, '#d00000'), part(150, 0, '#0000d0')]);
}

async function colourAt(file: string, at: { left: number; top: number }): Promise<'red' | 'blue' | 'other'> {
  const [red = 0, , blue = 0] = await sharp(file)
    .extract({ ...at, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return red > 150 && blue < 80 ? 'red' : blue > 150 && red < 80 ? 'blue' : 'other';
}

async function derive(name: string, bytes: Buffer, how: Partial<PictureRequest> = {}): Promise<DerivedPicture> {
  return derivePicture({ file: await written(folder, name, bytes), rights: { credit: 'Desk' }, cache: folder, ...how });
}

function both(...widths: readonly number[]): PictureRequest['widths'] {
  return { avif: widths, fallback: widths };
}

test.each([
  'width="9" height="6"',
  'width="9mm" height="6mm"',
  'width="9cm" height="6cm" viewBox="0 0 9 6"',
  'viewBox="0 0 9 6"',
])('a drawing with %s is drawn whole, and nothing else of it', async (size) => {
  const [across, down] = size.includes('mm') ? ['4.5mm', '3mm'] : ['4.5', '3'];
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="${across}" height="${down}" fill="#c00"/></svg>`;
  const { published, files } = await derive('unit.svg', Buffer.from(drawing), { widths: both(90, 90) });
  expect([published.width, published.height]).toEqual([90, 60]);
  const png = files.find(({ path }) => path.endsWith('.png'));
  const { channels } = await sharp(
    await sharp(png?.cached).extract({ left: 2, top: 2, width: 41, height: 26 }).toBuffer(),
  ).stats();
  const beyond = await sharp(
    await sharp(png?.cached).extract({ left: 47, top: 32, width: 41, height: 26 }).toBuffer(),
  ).stats();
  expect([channels[3]?.min, beyond.channels[3]?.max]).toEqual([255, 0]);
});
