import { expect, test } from 'vitest';
import { jsonLd } from './json-ld.ts';

const attacks = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  'a & b &amp; c',
  `"double" and 'single'`,
  'back\\slash \\u003c',
  'line\u2028paragraph\u2029end',
  'Завод ракет: п’ять ліній',
  '🚀👩🏽‍🚒',
];

test.each(attacks)('a headline cannot end or break its script: %j', (headline) => {
  const text = jsonLd({ '@type': 'NewsArticle', headline });
  expect(text).not.toMatch(/[<>&\u2028\u2029\n]/u);
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline });
});

test('what is hostile in a name is escaped as in a value', () => {
  expect(jsonLd({ '</script>': 1 })).not.toContain('<');
});

test('machines compare a headline without the spaces that keep its words on one line', () => {
  expect(JSON.parse(jsonLd({ headline: '«П’ять» ракет\u00A0– 300\u00A0км' }))).toMatchObject({
    headline: '«П’ять» ракет – 300 км',
  });
});
