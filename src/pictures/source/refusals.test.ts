import { spawnSync } from 'node:child_process';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { FileKind, PictureFault } from '../../model/picture-fault.ts';
import { derivePicture } from '../derive/derive.ts';
import { PictureRefused } from './refused.ts';
import { folderForTests, noise, written } from '../../../tests/support/test-pictures.ts';

const jpeg = await noise(300, 200).jpeg().toBuffer();
const png = await noise(300, 200).png().toBuffer();
const webp = await noise(300, 200).webp().toBuffer();
const avif = await noise(300, 200).avif({ effort: 0 }).toBuffer();
const gif = await noise(300, 200).gif().toBuffer();
const tiff = await noise(300, 200).tiff().toBuffer();
const huge = { create: { width: 10_000, height: 5_001, channels: 3, background: '#fff' } } as const;

const cutOff: PictureFault = { reason: 'cut-off' };
const tooLarge: PictureFault = { reason: 'too-large', megapixels: 50 };
const formless = (ending: string, promised: FileKind, found?: FileKind): PictureFault => ({
  ...{ reason: 'wrong-ending', ending, promised, found },
});

test.each<[what: string, name: string, bytes: Buffer | string, fault: PictureFault]>([
  ['an empty file', 'a.jpg', '', { reason: 'empty' }],
  ['half a JPEG', 'a.jpg', part(jpeg, 0.5), cutOff],
  ['a JPEG that lacks its last bytes', 'a.jpg', part(jpeg, 0.99), cutOff],
  ['a JPEG that breaks off before its end mark', 'a.jpg', withEnd(part(jpeg, 0.6)), cutOff],
  ['a JPEG without its end mark', 'a.jpg', jpeg.subarray(0, -2), cutOff],
  [
    'nearly all of a progressive JPEG',
    'a.jpg',
    part(await noise(300, 200).jpeg({ progressive: true }).toBuffer(), 0.99),
    cutOff,
  ],
  ['the first bytes of a JPEG', 'a.jpg', jpeg.subarray(0, 20), cutOff],
  ['half a PNG', 'a.png', part(png, 0.5), cutOff],
  ['the first bytes of a PNG', 'a.png', png.subarray(0, 20), cutOff],
  ['nearly all of a PNG', 'a.png', part(png, 0.99), cutOff],
  ['nearly all of a WebP', 'a.webp', part(webp, 0.99), cutOff],
  ['nearly all of an AVIF', 'a.avif', part(avif, 0.99), cutOff],
  ['nearly all of a GIF', 'a.gif', part(gif, 0.99), cutOff],
  ['half a WebP', 'a.webp', part(webp, 0.5), cutOff],
  ['half an AVIF', 'a.avif', part(avif, 0.5), cutOff],
  ['the first bytes of an AVIF', 'a.avif', avif.subarray(0, 20), cutOff],
  ['half a GIF', 'a.gif', part(gif, 0.5), cutOff],
  ['half a TIFF', 'a.tif', part(tiff, 0.5), cutOff],
  ['the first bytes of a TIFF', 'a.tiff', tiff.subarray(0, 7), cutOff],
  ['half a drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9"/>', cutOff],
  ['a PNG that is wrong inside', 'a.png', flipped(png), { reason: 'damaged', kind: 'png' }],
  ['an AVIF that is wrong inside', 'a.avif', flipped(avif), { reason: 'damaged', kind: 'avif' }],
  ['a PNG of 50,010,000 pixels', 'a.png', await sharp(huge).png().toBuffer(), tooLarge],
  ['a GIF of 50,010,000 pixels', 'a.gif', await sharp(huge).gif().toBuffer(), tooLarge],
  ['an endless drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>', tooLarge],
  ['a strip', 'a.png', await noise(2, 40_000).png().toBuffer(), { reason: 'too-tall' }],
  [
    'a drawing without a size',
    'a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
    { reason: 'drawing-without-size' },
  ],
  ['a drawing of nothing', 'a.svg', drawing(''), { reason: 'drawing-empty' }],
  ['a PNG under a JPEG’s name', 'a.jpg', png, formless('jpg', 'jpeg', 'png')],
  ['a WebP under a PNG’s name', 'a.PNG', webp, formless('PNG', 'png', 'webp')],
  ['a web page under a JPEG’s name', 'a.jpeg', '<!doctype html><p>404', formless('jpeg', 'jpeg')],
  ['a web page under a drawing’s name', 'a.svg', '<html><p>404', formless('svg', 'svg')],
  ['a HEIC under an AVIF’s name', 'a.avif', heic(), { reason: 'heic', ending: 'avif' }],
  ['a HEIC under a JPEG’s name', 'a.JPG', heic(), { reason: 'heic', ending: 'JPG' }],
  [
    'a note of Git LFS',
    'a.jpg',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    { reason: 'lfs-pointer' },
  ],
  [
    'a note of Git LFS in place of a drawing',
    'a.svg',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n',
    { reason: 'lfs-pointer' },
  ],
  ['a HEIC', 'a.heic', heic(), { reason: 'unknown-ending', ending: 'heic' }],
  ['a file without an ending', 'a', jpeg, { reason: 'unknown-ending', ending: '' }],
  ['a drawing with a script', 'a.svg', drawing('<script>1</script>'), { reason: 'drawing-element', element: 'script' }],
])('%s is refused, and nothing of it is kept', async (...[, name, bytes, fault]) => {
  const folder = await folderForTests();
  const cache = join(folder, 'cache');
  const refusal = await derivePicture({
    file: await written(folder, name, bytes),
    rights: { credit: 'X' },
    cache,
  }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(PictureRefused);
  expect((refusal as PictureRefused).fault).toEqual(fault);
  expect(await readdir(folder)).toEqual([name]);
});

test('a credit that a file cannot hold is refused, and one that it can is written', async () => {
  const folder = await folderForTests();
  const request = { file: await written(folder, 'a.jpg', jpeg), cache: folder, widths: { avif: [40], fallback: [40] } };
  const withCredit = (length: number) => derivePicture({ ...request, rights: { credit: 'Ж'.repeat(length) } });
  await expect(withCredit(35_000)).rejects.toMatchObject({ fault: { reason: 'credit-too-long' } });
  for (const { cached } of (await withCredit(14_000)).files) await sharp(cached, { failOn: 'warning' }).stats();
});

test('a picture that is not there is refused', async () => {
  const folder = await folderForTests();
  const request = { file: join(folder, 'a.jpg'), rights: { credit: 'X' }, cache: folder };
  await expect(derivePicture(request)).rejects.toMatchObject({ fault: { reason: 'not-there' } });
  const itself = { ...request, file: `${folder}/b.jpg/` };
  await expect(derivePicture(itself)).rejects.toMatchObject({ fault: { reason: 'not-there' } });
});

function part(bytes: Buffer, share: number): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * share));
}

function withEnd(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.from([0xff, 0xd9])]);
}

function flipped(bytes: Buffer): Buffer {
  const middle = Math.floor(bytes.length / 2);
  return Buffer.from(bytes.map((byte, index) => (index >= middle && index < middle + 40 ? byte ^ 0x5a : byte)));
}

function heic(): Buffer {
  return Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(200)]);
}

function drawing(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`;
}

test.each(['a link to a picture', 'a picture behind a linked folder', 'a pipe', 'a folder'])(
  '%s is not opened',
  async (what) => {
    const folder = await folderForTests();
    await mkdir(join(folder, 'real'));
    await written(folder, 'real/a.png', png);
    await symlink(join(folder, 'real/a.png'), join(folder, 'link.png'));
    await symlink(join(folder, 'real'), join(folder, 'linked'));
    spawnSync('mkfifo', [join(folder, 'pipe.png')]);
    await mkdir(join(folder, 'folder.png'));
    const names: Readonly<Record<string, string>> = {
      'a link to a picture': 'link.png',
      'a picture behind a linked folder': 'linked/a.png',
      'a pipe': 'pipe.png',
      'a folder': 'folder.png',
    };
    const file = join(folder, names[what] ?? '');
    const derived = derivePicture({ file, cache: join(folder, 'cache'), rights: { credit: 'X' } });
    await expect(derived).rejects.toMatchObject({ fault: { reason: 'no-file' } });
    expect(await readdir(folder)).not.toContain('cache');
  },
);
