import { mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { htmlIn } from '../../catalog/body-html.ts';
import { bodyTextOf } from '../../model/body-text.ts';
import { bodiesInFiles, type BodyFolder } from './bodies-in-files.ts';
import { cacheBodies } from './body-cache.ts';
import { bodyOrder, type NamedJob } from './body-keys.ts';
import { manyBodies, renderBodies } from './render-bodies.ts';

const { sources, pictures, unmentioned: _, ...shared } = exampleContext();
const contexts = new Map([['en', shared] as const]);
const update = ':::update{at="2025-09-01T10:00:00+03:00"}\nIt goes on.\n:::';
const jobs = (...texts: readonly string[]): readonly NamedJob[] =>
  texts.map((text, index) => [String(index), { body: bodyTextOf(text), language: 'en', own: { sources, pictures } }]);
const many = (word: string) => jobs(...Array.from({ length: manyBodies }, (_, index) => `${word} ${String(index)}.`));

let folder: string;
let opened: BodyFolder[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'bodies-')), 'kept', 'bodies');
  opened = [];
});
afterEach(() => {
  for (const store of opened) store.close();
});

/** One build: what it renders, and what comes out. */
async function build(wanted: readonly NamedJob[], version = '1') {
  const asked: string[] = [];
  const store = bodiesInFiles(folder, version);
  opened.push(store);
  const render = cacheBodies(store, (order, texts) => {
    asked.push(...order.jobs.map(([, { body }]) => body.text));
    return renderBodies(order, texts);
  });
  const { byId, texts } = await render(bodyOrder(wanted, contexts));
  return { asked, byId, html: () => Array.from(byId.values(), ({ digest }) => htmlIn(texts, digest)) };
}

const textFiles = async () => (await readdir(folder)).filter((name) => name.endsWith('.texts'));
const allTexts = async () =>
  (await Promise.all((await textFiles()).map((name) => readFile(join(folder, name), 'utf8')))).join('');

test('the next build renders only bodies that have changed, and the others come out as they were', async () => {
  const first = await build(jobs('## One\n\n“A” [b](source:kcna).', update));
  const second = await build(jobs('## One\n\n“A” [b](source:kcna).', update, 'Three.'));
  expect(second.asked).toEqual(['Three.']);
  expect([...second.byId].slice(0, 2)).toStrictEqual([...first.byId]);
  expect(second.html()).toEqual([...first.html(), '<p>Three.</p>']);
});

test('of many bodies each is what it is alone, whichever thread has written it', async () => {
  const { html } = await build(many('Story'));
  expect(html()).toEqual(Array.from({ length: manyBodies }, (_, index) => `<p>Story ${String(index)}.</p>`));
  expect((await build(many('Story'))).html()).toEqual(html());
});

test('a body that is no longer published is not kept', async () => {
  await build(jobs('One.', 'Confidential.'));
  expect(await allTexts()).toContain('Confidential');
  await build(jobs('One.'));
  expect(await allTexts()).toBe('<p>One.</p>');
  expect((await readFile(join(folder, 'index'))).includes('Confidential')).toBe(false);
});

test('a body that changes again and again leaves no more than as much again', async () => {
  for (let time = 0; time < 12; time += 1) await build(jobs('One.', `Two, ${String(time)}.`));
  expect((await textFiles()).length).toBeLessThan(6);
  expect((await build(jobs('One.', 'Two, 11.'))).html()).toEqual(['<p>One.</p>', '<p>Two, 11.</p>']);
});

test('of two builds at the same time each can read its own bodies, and the next has what it needs', async () => {
  const both = [jobs('One.', 'Two.'), jobs('Three.', 'Four.')];
  const results = await Promise.all(both.map((wanted) => build(wanted)));
  expect(results.map(({ html }) => html().join(''))).toEqual(['<p>One.</p><p>Two.</p>', '<p>Three.</p><p>Four.</p>']);
  const later = await Promise.all(both.map((wanted) => build(wanted)));
  expect(later.map(({ html }) => html())).toEqual(results.map(({ html }) => html()));
});

test('another program renders every body anew', async () => {
  await build(jobs('One.'));
  expect((await build(jobs('One.'), '2')).asked).toEqual(['One.']);
});

const files = { index: () => ['index'], texts: textFiles };
test.each([
  ['index', 'cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['index', 'empty', () => Buffer.alloc(0)],
  ['index', 'changed', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('words', 'w0rds'), 'latin1')],
  ['texts', 'cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['texts', 'empty', () => Buffer.alloc(0)],
  ['texts', 'changed', (bytes: Buffer) => Buffer.from(bytes.toString().replace('One', 'Two'))],
] as const)('bodies are rendered anew where their %s are %s', async (kind, _what, spoil) => {
  await build(jobs('One.'));
  const [name = ''] = await files[kind]();
  const whole = await readFile(join(folder, name));
  expect(spoil(whole).equals(whole)).toBe(false);
  await writeFile(join(folder, name), spoil(whole));
  const { asked, html } = await build(jobs('One.'));
  expect(asked).toEqual(['One.']);
  expect(html()).toEqual(['<p>One.</p>']);
});

test('texts that were copied from elsewhere count, as their bytes are the same', async () => {
  await build(jobs('One.'));
  const [name = ''] = await textFiles();
  await utimes(join(folder, name), 1, 1);
  expect((await build(jobs('One.'))).asked).toEqual([]);
});
