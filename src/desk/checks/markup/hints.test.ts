import { expect, test } from 'vitest';
import { parseBody } from '../../../markdown/parse/parse-body.ts';
import { fileWithoutText } from '../../findings/content-file.ts';
import { wordsOf, type Finding } from '../../findings/finding.ts';
import { english } from '../../wording/en.ts';
import { ukrainian } from '../../wording/uk.ts';
import { instantIn } from '../../load/records.ts';
import { checkBody } from '../own-body.ts';

function found(markdown: string): readonly Finding[] {
  const above = { title: undefined, corrections: [], citations: new Set<string>(), language: 'en' } as const;
  const file = fileWithoutText('a.md');
  return checkBody(parseBody(markdown), { ...above, file, instant: instantIn('Europe/Kyiv') }, []).findings;
}

test.each([
  ['He said[sic](as in the original).', '[sic]', String.raw`\[sic](as in the original)`],
  ['As [12](12) says.', '[12]', String.raw`\[12](12)`],
  ['The <time> was short.', '<time>', String.raw`\<time>`],
  ['The end </mark> of it.', '</mark>', String.raw`\</mark>`],
  ['As said [[1]].', '[[1]]', String.raw`\[[1]]`],
  ['See [[North|the north]].', '[[', String.raw`\[[North|the north]]`],
  ['The {{x}} was printed.', '{{', String.raw`\{{x}}`],
  ['The {% x %} was printed.', '{%', String.raw`\{% x %}`],
])('what may be meant as it stands is offered so that it is shown: %s', (markdown, start, write) => {
  const [first, ...others] = found(markdown);
  expect(others).toEqual([]);
  for (const wording of [english, ukrainian]) expect(first && wordsOf(first, wording)[1]).toContain(write);
  expect(found(markdown.replace(start, `\\${start}`))).toEqual([]);
});

test.each(['[[Page]]', '![[tower.jpg]]', '![A tower](tower.jpg', '![a][b]'])(
  'a hint has no name of a story, picture or publisher that is another newsroom’s: %s',
  (markdown) => {
    const hints = found(markdown).flatMap((one) => [wordsOf(one, english)[1], wordsOf(one, ukrainian)[1]]);
    expect(hints.length).toBeGreaterThan(0);
    expect(hints.filter((hint) => /missile|KCNA/u.test(hint))).toEqual([]);
  },
);

test.each([
  ['**a (b)**c', 'Leave a space between the mark and the letters outside.'],
  ['**!**b', 'Leave a space between the mark and the letters outside.'],
])('where no line mends emphasis, none is offered: %s', (markdown, hint) => {
  expect(found(markdown).map((one) => wordsOf(one, english)[1])).toEqual([hint]);
});

test.each([
  ['A claim.[^1]\n\n[^1] The wire says so.', 'note-missing'],
  ['A claim.[^1] Another.[^1]\n\n[^1] The wire says so.', 'note-missing'],
  [':::quote{by=“The president” role=“head of state”}\nSo be it.\n:::', 'block-opening'],
  ['::: quote\nSo be it.\n:::', 'block-opening'],
  ['::facts\n- One.\n:::', 'block-opening'],
  [':::quote{name="The keeper"}\nSo be it.\n:::', 'block-attribute-unknown'],
  ['A claim.[^1] Another.[^1]', 'note-missing'],
  ['- [ ] One\n- [x] Two\n- [ ] Three', 'sign-left-over'],
  ['<table><tr><td>One</td><td>Two</td></tr></table>', 'html-shown'],
  ['<ul>\n<li>One</li>\n<li>Two</li>\n</ul>', 'html-shown'],
  ['<mark>One.\n\nTwo.</mark>', 'html-unpaired'],
  ['- 2024. That was the year.', 'line-mark'],
])('one mistake is told once: %j', (markdown, rule) => {
  expect(found(markdown).map((one) => one.rule)).toEqual([rule]);
});

test('a mark without its note is told even where another note lacks its colon', () => {
  expect(found('A.[^1] B.[^2]\n\n[^1] The wire.').map(({ rule, body }) => `${rule} ${String(body?.line)}`)).toEqual([
    'note-missing 1',
    'note-missing 3',
  ]);
});

test('colons that close nothing are told where no block above them failed to open', () => {
  expect(found(':::\n\nSo.').map(({ rule }) => rule)).toContain('block-stray');
  expect(found('::: quote\nA.\n:::\n\nB.\n\n:::').map(({ rule }) => rule)).toEqual(['block-opening', 'block-stray']);
});
