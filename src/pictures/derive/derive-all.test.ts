import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listenToPhases, type PhaseEvent } from '../../progress/phases.ts';
import { deriveAll } from './derive-all.ts';
import { folderForTests, noise, written } from '../../../tests/support/test-pictures.ts';

test('a refused picture stops no other, and says which request it was', async () => {
  const { request } = await newsroom();
  const [sound, broken] = [await request('a.png'), await request('b.jpg', 'not a picture')];
  const { derived, refused, encoded } = await deriveAll([broken, sound]);
  expect([...derived.keys()]).toEqual([sound]);
  expect(refused).toEqual([
    { request: broken, fault: { reason: 'wrong-ending', ending: 'jpg', promised: 'jpeg', found: undefined } },
  ]);
  expect(encoded).toBe(2);
});

test('a picture that two stories show alike is made once', async () => {
  const { request } = await newsroom();
  const [one, other] = [await request('a.png'), await request('a.png')];
  const seen: PhaseEvent[] = [];
  const end = listenToPhases((event) => seen.push(event));
  const { derived, encoded } = await deriveAll([one, other]);
  end();
  expect(derived.get(one)).toBe(derived.get(other));
  expect([encoded, seen]).toEqual([2, [{ kind: 'advances', phase: 'pictures', done: 1, total: 1 }]]);
});

test('progress counts every picture, and a second run encodes nothing', async () => {
  const { request } = await newsroom();
  const requests = [await request('a.png'), await request('b.png'), await request('c.png')];
  const seen: PhaseEvent[] = [];
  const end = listenToPhases((event) => seen.push(event));
  await deriveAll(requests);
  end();
  expect(seen).toEqual([1, 2, 3].map((done) => ({ kind: 'advances', phase: 'pictures', done, total: 3 })));
  const again = await deriveAll(requests);
  expect([again.encoded, again.derived.size]).toEqual([0, 3]);
});

test('another credit makes that picture’s files anew, and no other', async () => {
  const { request } = await newsroom();
  const [first, ...others] = [await request('a.png'), await request('b.png'), await request('c.png')];
  const before = await deriveAll([first, ...others]);
  const after = await deriveAll([{ ...first, rights: { credit: 'Another desk' } }, ...others]);
  expect([before.encoded, after.encoded]).toEqual([6, 2]);
  for (const other of others) expect(after.derived.get(other)?.files).toEqual(before.derived.get(other)?.files);
});

test('a newsroom without pictures has none', async () => {
  expect(await deriveAll([])).toEqual({ derived: new Map(), refused: [], encoded: 0 });
});

async function newsroom() {
  const folder = await folderForTests();
  const picture = await noise(40, 30).png().toBuffer();
  const request = async (name: string, bytes: Buffer | string = Buffer.concat([picture, Buffer.from(name)])) => ({
    file: await written(folder, name, bytes),
    rights: { credit: 'Desk' },
    cache: join(folder, 'cache'),
  });
  return { request };
}
