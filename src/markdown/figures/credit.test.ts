import { expect, test } from 'vitest';
import { captionAndCredit } from './credit.ts';

test.each([
  ['The hall. (Source: KCNA)', 'The hall.', 'Source', 'KCNA'],
  ['The hall (in May). (Credit: Reuters (via X)).', 'The hall (in May).', 'Credit', 'Reuters (via X)'],
  ['Цех. (Фото: ЗСУ)', 'Цех.', 'Фото', 'ЗСУ'],
  ['Цех. (джерело: ЦТАК)', 'Цех.', 'джерело', 'ЦТАК'],
  ['(Photo: A)', '', 'Photo', 'A'],
])('the credit of "%s" is found', (title, ...found) => {
  const { caption, label, credit } = captionAndCredit(title);
  expect([caption, label, credit]).toEqual(found);
});

test.each(['The hall.', 'The hall. (Source: )', 'The hall. (KCNA)', '(Source: KCNA) The hall.', ''])(
  '"%s" has no credit',
  (title) => {
    expect(captionAndCredit(title)).toEqual({ caption: title, label: undefined, credit: undefined });
  },
);
