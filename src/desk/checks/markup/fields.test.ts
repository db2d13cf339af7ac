import { expect, test } from 'vitest';
import { fileWithoutText } from '../../findings/content-file.ts';
import { markedField } from './fields.ts';

const told = (text: string) => [...markedField(text, { file: fileWithoutText('a.md') })].map(({ facts }) => facts);

test.each([
  ['A **bold** one', '**bold**', 'bold'],
  ['A *real* one', '*real*', 'real'],
  ['_Moskva_ sank', '_Moskva_', 'Moskva'],
  ['"__Never__," he said', '__Never__', 'Never'],
  ['~~five~~ six', '~~five~~', 'five'],
  ['**"Never"**s', '**"Never"**', '"Never"'],
  ['As [*the* wire](https://wire.example/a_b) says', '[*the* wire](https://wire.example/a_b)', 'the wire'],
  ['![A tower](tower.jpg)', '![A tower](tower.jpg)', 'A tower'],
  ['## A heading', '## A heading', 'A heading'],
  ['5&nbsp;km', '&nbsp;', ' '],
  ['A&amp;B', '&amp;', '&'],
  ['&#8212; so', '&#8212;', ' '],
  ['A <b>lamp</b>', '<b>', ''],
  ['<<Never>>, he said', '<<Never>>', '“Never”'],
  [String.raw`\"Never,\" he said`, String.raw`\"`, '"'],
])('a mark in a field is told: %s', (text, written, write) => {
  expect(told(text)).toEqual([{ written, write }]);
});

test.each([
  'F**k the war, says s**t',
  'F*** the b***h',
  '__init__ and _x_',
  'file_name_v2, CONST_NAME and @_john_',
  '5 * 3 * 2 and 2*3*4',
  '2 ** 3 ** 2',
  'T-72* and M1*',
  '# 5 in the list, #1 of all',
  'An array a[i](j), [12](12) and [sic](as in the original)',
  'If a<b and c>d',
  'AT&T, R&D; Q&A',
  'a << b >> c',
  String.raw`C:\temp`,
  '~40 to ~50',
  '<inaudible> and <3',
])('signs that are no marks are not told: %s', (text) => {
  expect(told(text)).toEqual([]);
});
