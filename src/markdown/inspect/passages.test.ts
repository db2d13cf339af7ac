import { expect, test } from 'vitest';
import { parseBody } from '../parse/parse-body.ts';
import { passagesIn, positionIn } from './passages.ts';
import { withoutQuotations } from './quotations.ts';

const all = (body: string) => passagesIn(parseBody(body));

test('a passage is its source, with a space for all that is no word', () => {
  const body = 'See **the** `code` and [a page](https://x.example/ "T").';
  const [passage] = all(body);
  expect(passage?.text).toBe(`See   the          and  a page${' '.repeat(25)}.`);
  expect(passage?.text).toHaveLength(body.length);
  expect(passage?.links).toEqual([{ text: 'a page', url: 'https://x.example/', index: 23 }]);
});

test('headings, items, cells and captions are passages of their own', () => {
  const body = '## A\n\n- B\n\n| C |\n| - |\n| D |\n\n![E](./e.jpg "F. (Source: G)")';
  expect(all(body).map(({ form, text }) => [form, text.trim()])).toEqual([
    ['heading', 'A'],
    ['paragraph', 'B'],
    ['cell', 'C'],
    ['cell', 'D'],
    ['paragraph', ''],
    ['caption', 'F. (Source: G)'],
  ]);
});

test.each([
  ['He said “yes” and «так» and "no" now', 'He said “     and «     and "    now'],
  ['A „word“ and “more', 'A „      and “    '],
  ['A 12" shell is no quote', 'A 12" shell is no quote'],
])('quotations are somebody else’s words: %s', (text, own) => {
  expect(withoutQuotations(text)).toBe(own);
});

test('a place of a passage is found in the body, over its lines', () => {
  const [passage] = all('## Head\n\n> One **lamp**\n> and a lamp').slice(1);
  const places = [...(passage?.text.matchAll(/lamp/gu) ?? [])].map(
    ({ index }) => passage && positionIn(passage, index),
  );
  expect(places).toEqual([
    { line: 3, column: 9 },
    { line: 4, column: 9 },
  ]);
});
