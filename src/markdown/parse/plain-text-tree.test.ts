import { expect, test } from 'vitest';
import { nestsTooDeep, plainTree } from './plain-text-tree.ts';

test('quotes and lists may stand in one another as deep as anybody writes, and no deeper', () => {
  expect(nestsTooDeep(`${'> '.repeat(24)}a`)).toBe(false);
  expect(nestsTooDeep(`${'> '.repeat(25)}a`)).toBe(true);
  expect(nestsTooDeep(`${'- '.repeat(26)}a`)).toBe(true);
  expect(nestsTooDeep(`${' '.repeat(100)}- a`)).toBe(true);
});

test('a line across the page, and a table, are no nesting', () => {
  expect(nestsTooDeep(`${'- '.repeat(60)}\n\n${'* '.repeat(60)}`)).toBe(false);
  expect(nestsTooDeep(`|${' a |'.repeat(100)}`)).toBe(false);
});

test('a quote that is left open may go on for 400 lines', () => {
  expect(nestsTooDeep(`> a\n${'b\n'.repeat(400)}`)).toBe(false);
  expect(nestsTooDeep(`> a\n${'b\n'.repeat(401)}`)).toBe(true);
  expect(nestsTooDeep(`> a\n\n${'b\n'.repeat(1000)}`)).toBe(false);
});

test('more than 2,000 footnotes, or 40,000 signs in one paragraph, are no text of a newsroom', () => {
  expect(nestsTooDeep('[^a]: b\n\n'.repeat(2000))).toBe(false);
  expect(nestsTooDeep('[^a]: b\n\n'.repeat(2001))).toBe(true);
  expect(nestsTooDeep('()'.repeat(20_001))).toBe(true);
  expect(nestsTooDeep('()\n\n'.repeat(20_001))).toBe(false);
});

test('what is not parsed keeps its words, a paragraph between blank lines', () => {
  expect(plainTree(' > a\n> b \r\n\r\n\n- c\n').children).toEqual([
    { type: 'paragraph', children: [{ type: 'text', value: '> a\n> b' }] },
    { type: 'paragraph', children: [{ type: 'text', value: '- c' }] },
  ]);
});
