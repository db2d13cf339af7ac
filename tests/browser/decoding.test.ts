import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { renderBody } from '../../src/markdown/render.ts';
import { derivePicture } from '../../src/pictures/derive/derive.ts';
import { exampleContext } from '../support/example-body-context.ts';
import { written } from '../support/test-pictures.ts';
import { hostilePictures } from '../support/hostile-pictures.ts';
import { filesBelow } from '../site/finished-folder.ts';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
let folder: string;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
  await page.goto('');
  folder = await mkdtemp(join(tmpdir(), 'decoding-'));
});
afterAll(async () => {
  await reader.leave();
  await rm(folder, { recursive: true });
});

test('a browser decodes every published picture whole, in the size that its name says', async () => {
  const files = filesBelow(inject('editions').grown.folder).filter((file) => /^media\/.*-\d+\.\w+$/u.test(file));
  expect(files.length).toBeGreaterThan(50);
  const wrong = await page.evaluate(async (paths) => {
    const found: string[] = [];
    for (const path of paths) {
      const bitmap = await createImageBitmap(await (await fetch(`/${path}`)).blob()).catch(() => undefined);
      if (bitmap?.width !== Number(/-(\d+)\.\w+$/u.exec(path)?.[1])) found.push(path);
      bitmap?.close();
    }
    return found;
  }, files);
  expect(wrong).toEqual([]);
});

test('a browser decodes every map and every share card', async () => {
  const files = filesBelow(inject('editions').grown.folder).filter((file) =>
    /^media\/.*-(?:light|dark|map)\.\w+$|^cards\//u.test(file),
  );
  expect(new Set(files.map((file) => file.replace(/^.*[-.]/u, '')))).toEqual(new Set(['svg', 'png', 'jpg']));
  const wrong = await page.evaluate(async (paths) => {
    const found: string[] = [];
    for (const path of paths) {
      const image = new Image();
      image.src = `/${path}`;
      await image.decode().catch(() => found.push(path));
    }
    return found;
  }, files);
  expect(wrong).toEqual([]);
});

test('what is published of the strangest pictures, a browser decodes as well', async () => {
  const files: string[] = [];
  for (const [index, { name, bytes }] of hostilePictures.filter(({ ends }) => ends === 'sound').entries()) {
    await mkdir(join(folder, String(index)));
    const file = await written(join(folder, String(index)), name, bytes);
    const picture = await derivePicture({
      file,
      cache: folder,
      rights: { credit: 'Desk' },
      widths: { avif: [90], fallback: [90] },
    });
    files.push(...picture.files.map(({ cached }) => readFileSync(cached).toString('base64')));
  }
  expect(files.length).toBeGreaterThan(25);
  const undecoded = await page.evaluate(async (all) => {
    const outcomes = all.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      return createImageBitmap(new Blob([bytes])).then(
        () => 0,
        () => 1,
      );
    });
    return (await Promise.all(outcomes)).reduce<number>((sum, one) => sum + one, 0);
  }, files);
  expect(undecoded).toBe(0);
});

test('nothing shows through a transparent picture but the page', async () => {
  const ring = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><circle cx="45" cy="30" r="20" fill="#c00"/></svg>',
  );
  const file = await written(folder, 'ring.svg', ring);
  const widths = { avif: [90], fallback: [90] };
  const { published, files } = await derivePicture({ file, cache: folder, rights: { credit: 'Desk' }, widths });
  const cached = new Map(files.map((one) => [one.path, one.cached]));
  await page.route('**/media/*', (route) => {
    const path = cached.get(new URL(route.request().url()).pathname);
    return path === undefined ? route.continue() : route.fulfill({ path });
  });
  const pictures = { base: '', sizes: '90px', tallSizes: '90px', bySrc: { 'ring.svg': published } };
  const { html } = renderBody('![A ring](ring.svg "A ring. (Source: Desk)")', { ...exampleContext(), pictures });
  await page.evaluate((shown) => {
    document.body.innerHTML = shown;
  }, html);
  const frame = page.locator('.picture-frame');
  await frame.locator('picture img').evaluate((image: HTMLImageElement) => image.decode());
  const { data, info } = await sharp(await frame.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => {
    const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return `rgb(${data.subarray(at, at + 3).join(', ')})`;
  };
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(pixel(0.5, 0.5)).toMatch(/^rgb\(20\d, /u);
  // Beside the ring, where a blurred one would reach.
  expect([pixel(0.5, 0.1), pixel(0.25, 0.5), pixel(0.02, 0.02)]).toEqual([paper, paper, paper]);
});
