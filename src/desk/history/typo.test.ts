import { expect, test } from 'vitest';
import { plainWords } from '../../markdown/inspect/compared-words.ts';
import { differencesOf } from './differences.ts';
import { whyNotTypo } from './typo.ts';

const why = (was: string, now: string) => whyNotTypo(differencesOf(plainWords(was), plainWords(now)))?.why;

test.each([
  ['the factory recieved parts', 'the factory received parts'],
  ['teh factory', 'the factory'],
  ['the the factory', 'the factory'],
  ['a long range missile', 'a long-range missile'],
  ['it is over, he said', 'it is over he said'],
  ['ракетний заводд', 'ракетний завод'],
  ["зв'язок обірвано", 'зв’язок обірвано'],
])('a slip of spelling may be minor: %s', (was, now) => {
  expect(why(was, now)).toBeUndefined();
});

test.each([
  ['fired 12 missiles', 'fired 13 missiles', 'number'],
  ['fired two missiles', 'fired ten missiles', 'number'],
  ['at -5 degrees', 'at 5 degrees', 'number'],
  ['загинули двоє і п’ять', 'загинули двоє і шість', 'number'],
  ['is known', 'is not known', 'negation'],
  ["it doesn't fly", 'it does fly', 'negation'],
  ['was confirmed', 'was unconfirmed', 'negation'],
  ['це підтверджено', 'це не підтверджено', 'negation'],
  ['це підтверджено', 'це непідтверджено', 'negation'],
  ['to the north', 'to the south', 'direction'],
  ['said Iran today', 'said Iraq today', 'name'],
  ['he called it “a gift” then', 'he called it “a grift” then', 'quotation'],
  ['ten were killed', 'ten were wounded', 'word'],
  ['the factory', 'the alleged factory', 'word'],
  ['aaaaaa bbbbbb cccccc dddddd eeeeee ffffff', 'aaaaab bbbbba cccccb ddddda eeeeea fffffa', 'length'],
])('what changes more is no slip of spelling: %s / %s', (was, now, reason) => {
  expect(why(was, now)).toBe(reason);
});
