import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardDrawing, CardFit } from '../model/share-card.ts';
import { cachedCard } from './card-cache.ts';
import { cardRenderer } from './draw-card.ts';

const square = 'M2 -10L12 -10L12 0L2 0Z';
const drawing: CardDrawing = {
  bars: [{ x: 0, y: 0, width: 1200, height: 4, ink: 'signal' }],
  glyphs: [
    { key: 'square', x: 99, y: 60, ink: 'ink' },
    { key: 'square', x: 200, y: 60, ink: 'soft' },
    { key: 'square', x: 1195, y: 2, ink: 'signal' },
  ],
};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function renderer() {
  const opened = cardRenderer(() => square);
  await opened.prepare([drawing]);
  return opened;
}

async function pixelsOf(card: Buffer) {
  const { data, info } = await sharp(card).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  return (x: number, y: number) => [...data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3)];
}

test('a card has the size that networks ask for, and each ink stands where it was placed', async () => {
  const at = await pixelsOf((await renderer()).render(drawing));
  expect(at(600, 2)).toEqual([0xa6, 0x1c, 0x1c]);
  expect(at(600, 300)).toEqual([0xfd, 0xfc, 0xf9]);
  expect([at(101, 50), at(110, 59)]).toEqual([
    [0x15, 0x17, 0x1b],
    [0x15, 0x17, 0x1b],
  ]);
  expect([at(100, 50), at(111, 59), at(105, 60)]).toEqual(Array.from({ length: 3 }, () => [0xfd, 0xfc, 0xf9]));
  expect(at(205, 55)[0]).toBeGreaterThan(0x40);
});

test('rendered after another, a card is the same to the byte', async () => {
  const one = await renderer();
  const first = one.render(drawing);
  one.render({ ...drawing, bars: [{ x: 0, y: 100, width: 1200, height: 400, ink: 'ink' }] });
  expect(one.render(drawing)).toEqual(first);
  expect((await renderer()).render(drawing)).toEqual(first);
});

test('a card whose letters were not drawn is not rendered', () => {
  expect(() => cardRenderer(() => square).render(drawing)).toThrow(/square was not drawn/u);
});

test('a picture stands on the right, cut around its focus, with its credit in the file', async () => {
  const file = join(folder, 'picture.png');
  const half = { create: { width: 400, height: 600, channels: 3, background: '#00ff00' } } as const;
  await sharp({ create: { width: 1600, height: 600, channels: 3, background: '#0000ff' } })
    .composite([{ input: await sharp(half).png().toBuffer(), left: 1200, top: 0 }])
    .png()
    .toFile(file);
  const picture = { file, fit: 'cut' as const, focus: { x: 100, y: 50 }, rights: { credit: 'Зоря Photo' }, width: 400 };
  const card = await (await renderer()).renderWithPicture(drawing, picture);
  const at = await pixelsOf(card);
  expect(at(1000, 300)[1]).toBeGreaterThan(240);
  expect(at(1000, 300)[2]).toBeLessThan(20);
  expect(at(700, 300)[0]).toBeGreaterThan(240);
  expect(card.includes('Зоря Photo')).toBe(true);
});

describe('a drawing with a mark from edge to edge', () => {
  const cream = '#f4f1ea';
  const drawn = async (lower: string) => {
    const file = join(folder, `drawing-${lower.slice(1)}.png`);
    const band = (height: number, background: string) =>
      sharp({ create: { width: 1600, height, channels: 3, background } })
        .png()
        .toBuffer();
    await sharp({ create: { width: 1600, height: 800, channels: 3, background: cream } })
      .composite([
        { input: await band(200, '#0000ff'), left: 0, top: 300 },
        { input: await band(100, lower), left: 0, top: 700 },
      ])
      .png()
      .toFile(file);
    return file;
  };
  const onCard = async (file: string, fit: CardFit) => {
    const picture = { file, fit, focus: undefined, rights: { credit: 'Desk' }, width: 400 };
    return pixelsOf(await (await renderer()).renderWithPicture(drawing, picture));
  };
  const isCream = ([red = 0, , blue = 0]: readonly number[]) => Math.abs(red - 0xf4) < 4 && Math.abs(blue - 0xea) < 4;

  test.each(['whole', 'whole on a plain ground'] as const)(
    'stands %s, and its own ground goes on around it',
    async (fit) => {
      const at = await onCard(await drawn(cream), fit);
      expect([at(810, 5), at(1190, 625), at(1000, 250), at(1000, 380)].filter((pixel) => !isCream(pixel))).toEqual([]);
      expect([at(805, 315), at(1195, 315)].map(([, , blue]) => (blue ?? 0) > 240)).toEqual([true, true]);
    },
  );

  test('is cut where its ground is not plain, unless it must be whole', async () => {
    const file = await drawn('#203040');
    const cut = await onCard(file, 'whole on a plain ground');
    const whole = await onCard(file, 'whole');
    expect([cut(1000, 5), cut(1000, 625)].map(isCream)).toEqual([true, false]);
    expect(whole(1000, 5)).toEqual(whole(1000, 625));
  });
});

test('a card that the cache holds is not made again', async () => {
  let made = 0;
  const card = { path: '/cards/ab.jpg', type: 'image/jpeg' };
  const make = () => {
    made += 1;
    return Promise.resolve(Buffer.from('card'));
  };
  const [first, second] = [await cachedCard(folder, card, make), await cachedCard(folder, card, make)];
  expect(second).toEqual(first);
  expect(made).toBe(1);
});

test('a logo is drawn in the inks of the card, and leaves the paper where it is transparent', async () => {
  const file = join(folder, 'logo.png');
  const blank = { width: 80, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  const red = { create: { width: 40, height: 40, channels: 4, background: '#b3261e' } } as const;
  await sharp({ create: blank })
    .composite([{ input: await sharp(red).png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toFile(file);
  const withLogo = { ...drawing, logo: { file, x: 301, y: 100, width: 80, height: 40 } };
  const opened = cardRenderer(() => square);
  await opened.prepare([withLogo]);
  const at = await pixelsOf(opened.render(withLogo));
  expect(at(320, 120)).toEqual([0xa6, 0x1c, 0x1c]);
  expect(at(370, 120)).toEqual([0xfd, 0xfc, 0xf9]);
});
