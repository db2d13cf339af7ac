import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceQuotes } from './quotation-marks.ts';
import { typesetters } from './typesetter.ts';

const { en, uk } = typesetters;

test('a quotation in a quotation has marks of its own, and the outer one goes on behind it', () => {
  expect(replaceQuotes('"a "b" c" "d"', en)).toBe('“a ‘b’ c” “d”');
  expect(replaceQuotes('"а "б" в" "г"', uk)).toBe('«а „б“ в» «г»');
});

test('a mark that closes what an earlier paragraph opened closes it', () => {
  expect(replaceQuotes('and so on."', en)).toBe('and so on.”');
});

test('feet, inches and attributes of HTML stay as they were typed', () => {
  for (const typed of ['5\'11"', '12" pipes', 'a="b" c="d/"']) expect(replaceQuotes(typed, en)).toBe(typed);
});

test('an apostrophe is none of the quotations', () => {
  expect(replaceQuotes("'I can't,' she said of the '90s, 'n' more", en)).toBe(
    '‘I can’t,’ she said of the ’90s, ’n’ more',
  );
  expect(replaceQuotes("об'єкт 'а'", uk)).toBe("об’єкт 'а'");
});

test('whatever is typed, only marks change, one for one', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', "'", 'a', '5', ' ', '-', '(', '=', '.', '“', '\uE000'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, fc.constantFrom(en, uk), (typed, typesetter) => {
      const set = replaceQuotes(typed, typesetter);
      expect(set).toHaveLength(typed.length);
      for (let at = 0; at < typed.length; at += 1) if (!/["']/u.test(typed[at] ?? '')) expect(set[at]).toBe(typed[at]);
    }),
  );
});
