import { expect, test } from 'vitest';
import { gradeOf } from './grade.ts';
import { phrasesIn } from '../locale/phrases.ts';

test('a grade is told in words, with its code', () => {
  expect(gradeOf('B', 3, phrasesIn('en'))).toEqual({ words: 'Usually reliable source, possibly true', code: 'B3' });
  expect(gradeOf('E', 6, phrasesIn('uk'))).toEqual({
    words: 'Ненадійне джерело, правдивість неможливо оцінити',
    code: 'E6',
  });
});

test('where nobody judged the information, only the source is graded', () => {
  expect(gradeOf('A', undefined, phrasesIn('en'))).toEqual({ words: 'Completely reliable source', code: 'A' });
});
