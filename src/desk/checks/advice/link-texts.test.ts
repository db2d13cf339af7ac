import { expect, test } from 'vitest';
import { wordsOf } from '../../../../tests/support/remarks.ts';
import { linkTexts } from './link-texts.ts';

test.each(['here', 'Click here', '**here**', 'this', 'read more…', '“here”', 'link'])(
  'a link text that says nothing: %s',
  (text) => {
    expect(wordsOf(linkTexts, `Look [${text}](https://x.example/).`)).toHaveLength(1);
    expect(wordsOf(linkTexts, `Look [${text}][x].\n\n[x]: https://x.example/`)).toHaveLength(0);
  },
);

test.each(['тут', 'За посиланням', 'читати далі'])('the same in Ukrainian: %s', (text) => {
  expect(wordsOf(linkTexts, `Дивіться [${text}](https://x.example/).`, 'uk')).toEqual([text]);
});

test.each(['the report', 'here and there', 'this report'])('a link text that says where it leads: %s', (text) => {
  expect(wordsOf(linkTexts, `Look [${text}](https://x.example/). \`[here](/x/)\``)).toEqual([]);
});
