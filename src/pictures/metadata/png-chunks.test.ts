import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { derivePicture } from '../derive/derive.ts';
import { folderForTests, written } from '../../../tests/support/test-pictures.ts';

test('every chunk of a published PNG is named, needed, and sealed with its own checksum', async () => {
  const cache = await folderForTests();
  const create = { width: 60, height: 40, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.5 } } as const;
  const file = await written(cache, 'a.png', await sharp({ create }).png().toBuffer());
  const { files } = await derivePicture({ file, cache, rights: { credit: 'Відділ графіки', copyright: '© Відділ' } });
  const chunks = chunksOf(await readFile(files.at(-1)?.cached ?? ''));
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'eXIf', 'pHYs', 'IDAT', 'IEND']);
  for (const { name, sealed, found } of chunks) expect([name, found]).toEqual([name, sealed]);
});

function chunksOf(png: Buffer): { name: string; sealed: number; found: number }[] {
  const chunks = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    chunks.push({ name, sealed: png.readUInt32BE(end), found: crc32(png.subarray(at + 4, end)) });
  }
  return chunks;
}
