import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { walk } from '../tree/walk.ts';

const count = (markdown: string, type: string) => {
  let found = 0;
  walk(parseBody(markdown).tree, type, () => void (found += 1));
  return found;
};
const isTooDeep = (markdown: string) => parseBody(markdown).isTooDeep;

test('a paragraph may hold hundreds of marks; beyond 600, marks are letters, and no word is lost', () => {
  expect(count('[a](/b/) '.repeat(600), 'link')).toBe(600);
  const many = '[a](/b/) '.repeat(601);
  expect(count(many, 'link')).toBeLessThanOrEqual(600);
  expect(isTooDeep(many)).toBe(true);
  expect(toString(parseBody(many).tree).match(/a/gu)).toHaveLength(601);
});

test('the next paragraph begins anew', () => {
  expect(isTooDeep(`${'[a](/b/) '.repeat(400)}\n\n${'[a](/b/) '.repeat(400)}`)).toBe(false);
});

test('twelve marks in a row are emphasis; a longer row is a blackened name', () => {
  expect(count(`${'*'.repeat(12)}a${'*'.repeat(12)}`, 'strong')).toBe(6);
  expect(count(`${'*'.repeat(13)}a${'*'.repeat(13)}`, 'strong')).toBe(0);
  expect(toString(parseBody(`${'*'.repeat(40)} said`).tree)).toBe(`${'*'.repeat(40)} said`);
});

test('six blocks may stand in one another', () => {
  const nested = (depth: number) =>
    [
      ...Array.from({ length: depth }, (_, at) => `${':'.repeat(3 + depth - at)}facts`),
      'a',
      ...Array.from({ length: depth }, (_, at) => ':'.repeat(4 + at)),
    ].join('\n');
  expect(count(nested(6), 'containerDirective')).toBe(6);
  expect(isTooDeep(nested(6))).toBe(false);
  expect(isTooDeep(nested(7))).toBe(true);
});

test('code that never ends is looked for no more than sixty times', () => {
  const ticks = Array.from({ length: 80 }, (_, at) => `${'`'.repeat(at + 1)} a`).join(' ');
  expect(isTooDeep(ticks)).toBe(true);
  expect(toString(parseBody(ticks).tree).match(/a/gu)).toHaveLength(80);
});
