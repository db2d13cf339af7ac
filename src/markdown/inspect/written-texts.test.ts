import { expect, test } from 'vitest';
import { parseBody } from '../parse/parse-body.ts';
import { noWord, writtenBody } from './written-texts.ts';

const texts = (markdown: string) =>
  writtenBody(parseBody(markdown)).texts.map(({ from, text }) => [from, text.replaceAll(noWord, '·')]);

test.each([
  ['a *b* `c` \\[d] [e](f) ![g](h)', 'a ·b· ··· ··d] ·e···· ·······'],
  ['a <mark>b</mark>\\\nc', 'a ······b·······' + '·\nc'],
  [
    'See https://a.example/ and <https://b.example> and c@d.example.',
    'See https://a.example/ and ·https://b.example· and c@d.example.',
  ],
  ['<https://a.example/b c> &amp; [d](e f)', '<https://a.example/b c> &amp; [d](e f)'],
])('only what the parser takes for words is left of %j', (markdown, text) => {
  expect(texts(markdown)).toEqual([[0, text]]);
});

test('the marks of a quote before its further lines are none of its words', () => {
  expect(texts('> > a\n> > b\n\n| c | d |\n| --- | --- |')).toEqual([
    [4, 'a\n    b'],
    [13, '··c·'],
    [17, '··d··'],
  ]);
});
