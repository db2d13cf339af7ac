import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { bodyTextOf } from '../../model/body-text.ts';
import { cacheBodies } from './body-cache.ts';
import { bodyOrder } from './body-keys.ts';
import { renderBodies, type NamedJob } from './render-bodies.ts';
import { storeInFile } from './body-cache-file.ts';

const { sources, pictures, unmentioned: _, ...shared } = exampleContext();
const contexts = new Map([['en', shared] as const]);
const update = ':::update{at="2025-09-01T10:00:00+03:00"}\nIt goes on.\n:::';
const jobs = (...texts: readonly string[]): readonly NamedJob[] =>
  texts.map((text, index) => [String(index), { body: bodyTextOf(text), language: 'en', own: { sources, pictures } }]);

let file: string;

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'bodies-')), 'kept', 'bodies');
});

/** One build: what it renders, and what comes out. */
async function build(wanted: readonly NamedJob[], version = '1') {
  const asked: string[] = [];
  const render = cacheBodies(
    (order) => {
      asked.push(...order.jobs.map(([, { body }]) => body.text));
      return renderBodies(order);
    },
    storeInFile(file, version),
  );
  return { bodies: await render(bodyOrder(wanted, contexts)), asked };
}

test('the next build renders only bodies that have changed, and the others come out as they were', async () => {
  const first = await build(jobs('## One\n\n“A” [b](source:kcna).', update));
  const second = await build(jobs('## One\n\n“A” [b](source:kcna).', update, 'Three.'));
  expect(second.asked).toEqual(['Three.']);
  expect(second.bodies.get('0')).toStrictEqual(first.bodies.get('0'));
  expect(second.bodies.get('1')).toStrictEqual(first.bodies.get('1'));
});

test('a body that is no longer published is not kept', async () => {
  await build(jobs('One.', 'Confidential.'));
  await build(jobs('One.'));
  expect((await readFile(file)).includes('Confidential')).toBe(false);
  expect(await readdir(join(file, '..'))).toEqual(['bodies']);
});

test('two builds at the same time leave the bodies of one of them', async () => {
  const both = [jobs('One.', 'Two.'), jobs('Three.', 'Four.')];
  await Promise.all(both.map((wanted) => build(wanted)));
  const later = await Promise.all(both.map((wanted) => build(wanted)));
  expect(later.map(({ asked }) => asked.length).toSorted()).toEqual([0, 2]);
});

test('another program renders every body anew', async () => {
  await build(jobs('One.'));
  expect((await build(jobs('One.'), '2')).asked).toEqual(['One.']);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('One', 'Two'), 'latin1')],
])('a file that is %s keeps nothing', async (_what, spoil) => {
  await build(jobs('One.'));
  const whole = await readFile(file);
  expect(spoil(whole).equals(whole)).toBe(false);
  await writeFile(file, spoil(whole));
  const { asked, bodies } = await build(jobs('One.'));
  expect(asked).toEqual(['One.']);
  expect(bodies.get('0')?.html).toContain('One.');
});
