import { expect, test } from 'vitest';
import { withoutQuotations } from './quotations.ts';

test.each([
  ['He said “never” twice', 'He said “       twice'],
  ['Він сказав «ніколи» двічі', 'Він сказав «        двічі'],
  ['«зовні „всередині“ зовні» після', '«                         після'],
  ['"typed" plainly', '"       plainly'],
  ['A 12" pipe stays', 'A 12" pipe stays'],
])('what others said is left out, place for place: %s', (text, own) => {
  expect(withoutQuotations(text)).toBe(own);
});

test('a quotation that never closes goes on over the lines', () => {
  expect(withoutQuotations('“One\ntwo')).toBe('“   \n   ');
});
