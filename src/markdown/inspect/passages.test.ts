import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesIn, positionIn } from './passages.ts';
import { withoutQuotations } from './quotations.ts';

const all = (body: string) => passagesIn(body, () => true);

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

test('what is wanted stands where it stands in the whole body', () => {
  const pieces = [
    'lamp',
    'One two.',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '```\n',
    '**',
    '`',
    '[a](/b/)',
    ':::facts\n',
    ':::\n',
    '## ',
    '![x](./y.jpg "lamp")',
    '  ',
    '| a |',
  ];
  const places = (body: string, isWanted: (paragraph: string) => boolean) =>
    passagesIn(body, isWanted).flatMap((passage) =>
      [...passage.text.matchAll(/lamp/gu)].map(({ index }) => positionIn(passage, index)),
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
      const body = chosen.join('');
      expect(places(body, (paragraph) => paragraph.includes('lamp'))).toEqual(places(body, () => true));
    }),
    { numRuns: 400 },
  );
});
