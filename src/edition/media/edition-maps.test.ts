import { readFile } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anArticle, aNewsroom } from '../../../tests/support/examples.ts';
import { mapOfPlace } from '../../model/locator-map.ts';
import { leaksInPng } from '../../audit/formats/png.ts';
import { leaksInSvg } from '../../audit/formats/svg.ts';
import { drawMaps } from './edition-maps.ts';

const cache = () => mkdtemp(join(tmpdir(), 'maps-'));
const location = { name: 'Yongbyon', lat: 39.79871, lon: 125.7551, ringsKm: [300] };
const body = ':::map{name="Rostov" lat="47.24" lon="39.7"}\n:::';

test('a newsroom without places draws nothing', async () => {
  expect((await drawMaps(aNewsroom([anArticle()]), await cache())).files.size).toBe(0);
});

test('every map is drawn once, five files each, the same bytes in every cache, and holds nothing but itself', async () => {
  const again = anArticle({ location, address: '2025/09/again' });
  const newsroom = aNewsroom([anArticle({ location, body }), again]);
  const folder = await cache();
  const first = await drawMaps(newsroom, folder);
  const elsewhere = await drawMaps(newsroom, await cache());
  expect([...elsewhere.files.keys()]).toEqual([...first.files.keys()]);
  expect(first.files.size).toBe(10);
  const kept = await drawMaps(newsroom, folder);
  expect([...kept.files]).toEqual([...first.files]);
  for (const [path, cached] of first.files) {
    const bytes = await readFile(cached);
    expect(bytes).toEqual(await readFile(elsewhere.files.get(path) ?? ''));
    expect([...(path.endsWith('.svg') ? leaksInSvg(bytes) : leaksInPng(bytes))]).toEqual([]);
  }
  expect(first.of(mapOfPlace(location, 'en'))?.alt).toBe(
    'Map: Yongbyon, North Korea; around it: China and South Korea; rings at 300 km',
  );
});
