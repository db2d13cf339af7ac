import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { bodyTextOf } from '../../model/body-text.ts';
import type { NamedJob } from './body-keys.ts';
import { renderJob, withTree } from './body-jobs.ts';
import { bodyWithText, manyBodies, renderBodies } from './render-bodies.ts';

const { sources, pictures, unmentioned: _, ...shared } = exampleContext();
const contexts = new Map([['en', shared] as const]);
const jobs = (count: number): readonly NamedJob[] =>
  Array.from({ length: count }, (_, index) => [
    String(index),
    { body: bodyTextOf(`Story *${String(index)}*.`), language: 'en', own: { sources, pictures } },
  ]);
const newFolder = () => mkdtemp(join(tmpdir(), 'bodies-'));
const alone = (count: number) => jobs(count).map(([id, job]) => [id, bodyWithText(renderJob(job, contexts))] as const);

test('of few bodies each is what it is alone', async () => {
  const bodies = await renderBodies({ jobs: jobs(manyBodies - 1), contexts }, await newFolder());
  expect([...bodies]).toEqual(alone(manyBodies - 1));
});

test('of many bodies each is what it is alone, whichever thread has rendered it, and its HTML lies in a file', async () => {
  const folder = await newFolder();
  const bodies = await renderBodies({ jobs: jobs(manyBodies + 20), contexts }, folder);
  expect((await readdir(folder)).length).toBeGreaterThan(0);
  const written = Array.from(bodies, async ([id, { body, text }]) => {
    if (typeof text === 'string') throw new TypeError(`The text of ${id} lies in no file.`);
    const bytes = await readFile(join(folder, text.name));
    return [id, { body, text: bytes.toString('utf8', text.offset, text.offset + text.length) }];
  });
  expect(await Promise.all(written)).toEqual(alone(manyBodies + 20));
});

test('a body that was parsed before comes out as one that was not', async () => {
  const parsed = jobs(20).map(([id, job]) => [id, withTree(job, new Map())] as const);
  expect(await renderBodies({ jobs: parsed, contexts })).toEqual(await renderBodies({ jobs: jobs(20), contexts }));
});

test('a body that fails on a thread fails the whole', async () => {
  const order = { jobs: jobs(manyBodies), contexts: new Map() };
  await expect(renderBodies(order, await newFolder())).rejects.toThrow('The site is not published in en.');
});
