import { expect, test } from 'vitest';
import { parseBody } from '../parse/parse-body.ts';
import { comparedWords } from './compared-words.ts';

const words = (markdown: string) => comparedWords(parseBody(markdown), (written) => written).map(({ text }) => text);

test.each([
  ['Two **plans** were\nsigned.', 'Two plans were signed.'],
  ['## Heading\n\nText', 'Heading\n\n### Text'],
  ['“Quoted” – that’s it…', '"Quoted" - that\'s it...'],
  ['A [link](https://example.org/) here', 'A link here'],
  ['<!-- a note -->\n\nText', 'Text'],
  ['![A crane](./a.jpg "Cranes. (Photo: Desk)")', '![Another](./b.jpg "Cranes. (Photo: Desk)")'],
  ['un*believ*able', 'unbelievable'],
  ['| a |\n| --- |\n| b | c |', '| a |\n| --- |\n| b |'],
])('to readers, these are the same words: %j and %j', (one, other) => {
  expect(words(one)).toEqual(words(other));
});

test.each([
  ['Text', 'Text.'],
  ['struck out', '~~struck out~~'],
  ['by [KCNA](source:kcna)', 'by [KCNA](source:dx)'],
  [':::quote{by="One"}\nText\n:::', ':::quote{by="Another"}\nText\n:::'],
  ['![A crane](./a.jpg "Cranes. (Photo: Desk)")', '![A crane](./a.jpg "Crates. (Photo: Desk)")'],
])('to readers, these are not the same: %j and %j', (one, other) => {
  expect(words(one)).not.toEqual(words(other));
});

test('a word knows where it stands, and whether it is somebody else’s', () => {
  expect(comparedWords(parseBody('One\ntwo “three four” five\n\n> six'), (written) => written)).toEqual([
    { text: 'One', line: 1, column: 1, isQuoted: false, isFirst: true },
    { text: 'two', line: 2, column: 1, isQuoted: false, isFirst: false },
    { text: '"three', line: 2, column: 5, isQuoted: true, isFirst: false },
    { text: 'four"', line: 2, column: 12, isQuoted: true, isFirst: false },
    { text: 'five', line: 2, column: 18, isQuoted: false, isFirst: false },
    { text: 'six', line: 4, column: 3, isQuoted: true, isFirst: true },
  ]);
});
