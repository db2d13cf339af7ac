import { expect, test } from 'vitest';
import { parseBody } from '../parse/parse-body.ts';
import { inspectBody } from './inspect-body.ts';

const inspected = (markdown: string) => inspectBody(parseBody(markdown));

const faults = (markdown: string) =>
  inspected(markdown).notes.map(({ name, fault, position: { line, column } }) => [fault, name, line, column]);

test('a footnote that has its mark, and a mark that has its footnote, are sound', () => {
  expect(faults('One[^1] and *two[^Два]*.\n\n[^1]: First[^3].\n\n[^Два]: Second.\n[^3]: Third.')).toEqual([]);
});

test('a mark without its footnote is told at its place, wherever it stands', () => {
  expect(faults('One[^1].\n\n- two\n  lines[^a-b] and [^c]\n\n[^1]: Note[^d].')).toEqual([
    ['missing', 'a-b', 4, 8],
    ['missing', 'c', 4, 19],
    ['missing', 'd', 6, 11],
  ]);
});

test('a footnote that no mark leads to would reach no reader, nor would the second of one name', () => {
  expect(faults('One[^1].\n\n[^1]: First.\n[^2]: Second.\n[^1]: Again.')).toEqual([
    ['unused', '2', 4, 1],
    ['twice', '1', 5, 1],
  ]);
});

test('the same footnote written again loses nothing', () => {
  expect(faults('One[^1].\n\n[^1]: First.\n\nTwo[^1].\n\n[^1]: First.')).toEqual([]);
});

test('a mark that is escaped, in code, or a link, is none', () => {
  expect(faults('\\[^1], `[^2]`, [^3](/a/)\n\n    [^4]\n\n[x^5] [^ 6]')).toEqual([]);
});
