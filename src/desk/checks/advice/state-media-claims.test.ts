import { expect, test } from 'vitest';
import { attributionWords } from './attribution-words.ts';

test.each([
  'State media claim it.',
  'According to the agency, it leans.',
  'The agency says so.',
  'It is reportedly tall.',
  'За даними агентства.',
  'Агентство стверджує це.',
  'Нібито вона висока.',
])('words that say whose claim it is: %s', (text) => {
  expect(attributionWords.test(text)).toBe(true);
});

test.each(['The tower is the tallest of all.', 'The estate is large.', 'Вежа найвища з усіх.'])(
  'a bare fact: %s',
  (text) => {
    expect(attributionWords.test(text)).toBe(false);
  },
);
