import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { bodyTextOf } from '../../model/body-text.ts';
import { renderJob, withTree } from './body-jobs.ts';
import { manyBodies, renderBodies, type NamedJob } from './render-bodies.ts';

const { sources, pictures, unmentioned: _, ...shared } = exampleContext();
const contexts = new Map([['en', shared] as const]);
const jobs = (count: number): readonly NamedJob[] =>
  Array.from({ length: count }, (_, index) => [
    String(index),
    { body: bodyTextOf(`Story *${String(index)}*.`), language: 'en', own: { sources, pictures } },
  ]);

test.each([
  ['few', manyBodies - 1],
  ['many', manyBodies + 20],
])('of %s bodies each is what it is alone, whichever thread has rendered it', async (_name, count) => {
  const bodies = await renderBodies({ jobs: jobs(count), contexts });
  expect([...bodies]).toEqual(jobs(count).map(([id, job]) => [id, renderJob(job, contexts)]));
});

test('a body that was parsed before comes out as one that was not', async () => {
  const parsed = jobs(manyBodies).map(([id, job]) => [id, withTree(job, new Map())] as const);
  expect(await renderBodies({ jobs: parsed, contexts })).toEqual(
    await renderBodies({ jobs: jobs(manyBodies), contexts }),
  );
});

test('a body that fails on a thread fails the whole', async () => {
  await expect(renderBodies({ jobs: jobs(manyBodies), contexts: new Map() })).rejects.toThrow(
    'The site is not published in en.',
  );
});
