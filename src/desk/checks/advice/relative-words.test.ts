import { expect, test } from 'vitest';
import { remarksOn, wordsOf } from '../../../../tests/support/remarks.ts';
import { relativeWords } from './relative-words.ts';

test.each([
  ['It was lit yesterday.', 'yesterday'],
  ['Yesterday it was lit.', 'Yesterday'],
  ['It was lit two days ago.', 'days ago'],
  ['It will be lit next Monday, this week or **tonight**.', 'next Monday', 'this week', 'tonight'],
  ['- In recent weeks it was lit.', 'In recent weeks'],
  ['A [link that was lit lately](https://x.example/today).', 'lately'],
])('words that are true on one day only: %s', (body, ...words) => {
  expect(wordsOf(relativeWords, body)).toEqual(words);
});

test.each([
  ['Учора її запалили.', 'Учора'],
  ['Її запалили три дні тому, минулої п’ятниці.', 'дні тому', 'минулої п’ятниці'],
  ['Цього року вона світить.', 'Цього року'],
])('the same in Ukrainian: %s', (body, ...words) => {
  expect(wordsOf(relativeWords, body, 'uk')).toEqual(words);
});

test.each([
  'The keeper said: “We mend it today.”',
  'The keeper said: "We mend it today."',
  'The “old keeper” mends “it today and “never” yesterday',
  '> It was lit yesterday.',
  ':::quote{by="The keeper"}\nIt was lit yesterday.\n:::',
  ':::update{at="2025-10-05T08:00:00Z"}\nIt was lit an hour ago, today.\n:::',
  'Russia Today and USA Today are names.',
  '`yesterday` is code.\n\n```\ntoday\n```',
  'A [link](https://x.example/yesterday) and <!-- yesterday -->.',
  'Last year, in 2024, it was lit.',
  'It was lit the last week of the war, and the next year it was dark.',
  'Yesterdays are many.',
])('somebody else’s words, an entry with its moment, a name, code, an address, or a date: %s', (body) => {
  expect(wordsOf(relativeWords, body)).toEqual([]);
});

test.each(['Тому її не видно.', '«Сьогодні світить», – каже сторож.', 'Він відповів: „Завтра“.'])(
  'what only looks like it in Ukrainian: %s',
  (body) => {
    expect(wordsOf(relativeWords, body, 'uk')).toEqual([]);
  },
);

test('the place is the word, in a paragraph of several lines too', () => {
  expect(remarksOn(relativeWords, 'First.\n\nOne `x`\ntwo *and* today.')).toEqual([['4:11', { word: 'today' }]]);
});
