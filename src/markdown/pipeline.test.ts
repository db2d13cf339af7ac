import { readdirSync, readFileSync } from 'node:fs';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { expect, test } from 'vitest';
import { blockRenderers } from './blocks/block-handler.ts';
import { makePipeline } from './pipeline.ts';

const attached = Reflect.get(makePipeline(), 'attachers') as unknown as readonly (readonly [
  step: { readonly name: string },
])[];
const steps = attached.map(([step]) => step);
const names: readonly string[] = steps.map(({ name }) => name);

test('what has been judged becomes HTML at once: nothing stands between the sanitiser and the text', () => {
  expect(steps.slice(-2)).toEqual([rehypeSanitize, rehypeStringify]);
});

test('each step stands once', () => {
  expect(new Set(steps).size).toBe(steps.length);
});

test.each([
  ['resolveReferences', 'figures'],
  ['updateOrder', 'remarkRehype'],
  ['resolveReferences', 'isolateFootnotes'],
  ['isolateFootnotes', 'remarkRehype'],
  ['remarkRehype', 'pairHtmlTags'],
  ['pairHtmlTags', 'footnotes'],
  ['embedCards', 'topicMentions'],
  ['topicMentions', 'typography'],
  ['typography', 'designators'],
  ['typography', 'headingIds'],
  ['countWords', 'clickToViewPictures'],
  ['clickToViewPictures', 'safeAddresses'],
])('%s comes before %s', (first, then) => {
  expect(names).toContain(first);
  expect(names.indexOf(first)).toBeLessThan(names.indexOf(then));
});

test('each step and each block is a file with its test beside it', () => {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pipeline = readFileSync(new URL('pipeline.ts', folder), 'utf8');
  const ours = [...pipeline.matchAll(/ from '\.\/([\w/-]+)\.ts'/gu)].map(([, name = '']) => name);
  const blocks = Object.keys(blockRenderers).map((name) => `blocks/${name}`);
  expect(ours.length).toBeGreaterThan(18);
  expect(blocks.length).toBeGreaterThanOrEqual(10);
  expect([...ours, ...blocks].filter((name) => !files.includes(`${name}.test.ts`))).toEqual([]);
});
