import { expect, test } from 'vitest';
import type { Source } from '../model/source.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import { attribution } from './attribution.ts';
import { phrasesIn } from '../locale/phrases.ts';

const named = (id: string, name: string): Source => ({ id, name, kind: 'press', reliability: 'B' });
const publishers = [named('kcna', 'KCNA'), named('yonhap', 'Yonhap'), named('dx', 'Defense Express')];
const english = {
  language: 'en',
  say: phrasesIn('en'),
  text: (value: LocalisedText) => textIn(value, 'en', 'en'),
} as const;

test('who said it first comes first, then who carried it', () => {
  expect(attribution({ source: 'dx', via: ['kcna'] }, publishers, english).chain).toBe(
    'KCNA, by way of Defense Express',
  );
});

test('a longer chain is told in the order in which the news travelled', () => {
  expect(attribution({ source: 'dx', via: ['yonhap', 'kcna'] }, publishers, english).chain).toBe(
    'KCNA, by way of Yonhap, Defense Express',
  );
});

test('a publisher that speaks for itself has no chain', () => {
  expect(attribution({ source: 'kcna' }, publishers, english)).toEqual({ publisher: publishers[0], chain: undefined });
});

test('a publisher without a record is refused', () => {
  expect(() => attribution({ source: 'tass' }, publishers, english)).toThrow('No source has the id "tass".');
});
