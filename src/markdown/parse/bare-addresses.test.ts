import { toString as textOf } from 'mdast-util-to-string';
import type { Link } from 'mdast';
import { expect, test } from 'vitest';
import { walk } from '../tree/walk.ts';
import { parseBody } from './parse-body.ts';

/** The address and the words of each link, and the whole text. */
function linksIn(markdown: string) {
  const links: string[] = [];
  const { tree } = parseBody(markdown);
  walk(tree, 'link', (link: Link) => {
    links.push(link.url);
    expect(link.url.replace(/^mailto:|^http:\/\/(?=www)/u, '')).toBe(textOf(link));
  });
  expect(textOf(tree)).toBe(markdown);
  return links;
}

const a = 'https://example.org/a';

test.each(
  [
    [
      '«»',
      '“”',
      '„“',
      '‚‘',
      '‹›',
      '»«',
      '「」',
      '『』',
      '《》',
      '〈〉',
      '【】',
      '（）',
      '〔〕',
      '[]',
      '()',
      '””',
      '’’',
      '‘’',
    ],
  ].flat(),
)('a bare address ends before the second of %s', ([before = '', after = '']) => {
  for (const end of ['', '.', ',', ';', '!', '…', ').', ', і', '。', '—він']) {
    expect(linksIn(`Сайт ${before}${a}${after}${end} і`)).toEqual([a]);
    expect(linksIn(`${before}https://example.org${after}${end}`)).toEqual(['https://example.org']);
    expect(linksIn(`${before}www.example.org/a${after}${end}`)).toEqual(['http://www.example.org/a']);
    expect(linksIn(`${before}desk@example.org${after}${end}`)).toEqual(['mailto:desk@example.org']);
  }
});

test.each([
  '…',
  '。',
  '，',
  '、他',
  '；',
  '！',
  '？',
  '...',
  '.»',
  '”.',
  '».',
  '?»,',
  '’…',
  '»та',
  '–',
  '—',
  '»)',
  '.)»',
])('a bare address ends before %s', (end) => {
  expect(linksIn(`(«${a}${end}`)).toEqual([a]);
});

test.each([
  `${a}_(b)`,
  `${a}_(b)/c`,
  'https://uk.wikipedia.org/wiki/Кам’янець-Подільський',
  'https://uk.wikipedia.org/wiki/Кам’янець_(місто)',
  'https://uk.wikipedia.org/wiki/«Зоря»',
  'https://uk.wikipedia.org/wiki/„Зоря“_х',
  'https://en.wikipedia.org/wiki/“Dawn”',
  'https://en.wikipedia.org/wiki/Russia–Ukraine_war',
  'https://uk.wikipedia.org/wiki/Дон_—_річка',
  'https://uk.wikipedia.org/wiki/Битва_за_Бахмут_(2022—2023)',
  'https://ja.wikipedia.org/wiki/けいおん！_x',
  `${a}?b=c&d=“e”`,
])('what belongs to an address stays in it: %s', (address) => {
  expect(linksIn(address)).toEqual([address]);
  expect(linksIn(`Див. (${address}).`)).toEqual([address]);
  expect(linksIn(`Див. «${address}», “${address}”`)).toEqual([address, address]);
});

test('several addresses without a space between them are each a link', () => {
  expect(linksIn(`「${a}」「${a}b」`)).toEqual([a, `${a}b`]);
});

test('an address that was marked as one is what was marked', () => {
  const { tree } = parseBody(`<${a}»> [${a}»](${a}»)`);
  const urls: string[] = [];
  walk(tree, 'link', (link: Link) => void urls.push(link.url));
  expect(urls).toEqual([`${a}»`, `${a}»`]);
});

test('link and text keep their places in what was typed', () => {
  const [paragraph] = parseBody(`x\n\n> «${a}» та`).tree.children.slice(1);
  const [before, link, after] = (
    (paragraph as { children: { children: { position: unknown }[] }[] }).children[0]?.children ?? []
  ).map(({ position }) => position as { start: { column: number }; end: { column: number } });
  expect([before?.end.column, link?.start.column, link?.end.column, after?.start.column, after?.end.column]).toEqual([
    4, 4, 25, 25, 29,
  ]);
});
