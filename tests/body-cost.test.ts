import { expect, test } from 'vitest';
import { bodyCost, bodyScale } from './benchmarks/bodies.ts';

test('our whole chain takes at most twice as long as bare parsing and printing', () => {
  expect(bodyCost({ articles: 400, words: 500 }).ratio).toBeLessThan(2);
}, 120_000);

const repeated = (piece: string) => (letters: number) => piece.repeat(Math.ceil(letters / piece.length));

const texts: Readonly<Record<string, (letters: number) => string>> = {
  'plain paragraphs': repeated('One plain sentence of a story, "quoted" - and so on.\n\n'),
  'one paragraph': repeated('word '),
  headings: repeated('## Same\n\nText.\n\n'),
  'a list': repeated('- item\n'),
  'a table': (letters) => `| a | b |\n| - | - |\n${repeated('| x | y |\n')(letters)}`,
  sources: repeated('[Defense Express](source:dx) says so of the KN-23.\n\n'),
  footnotes: (letters) =>
    Array.from(
      { length: letters / 40 },
      (_, index) => `Text[^${String(index)}].\n\n[^${String(index)}]: Note.\n\n`,
    ).join(''),
  updates: repeated(':::update{at="2025-09-02T09:30:00+03:00"}\n## Title\n\nText.\n:::\n\n'),
  quotes: (letters) => '>'.repeat(letters),
  'open blocks': repeated(':::facts\n'),
  brackets: (letters) => '['.repeat(letters / 2) + ']'.repeat(letters / 2),
  'links in links': (letters) => '[a'.repeat(letters / 4) + '](b'.repeat(letters / 4),
  emphasis: (letters) => '*a '.repeat(letters / 6) + ' a*'.repeat(letters / 6),
  tags: repeated('<mark>'),
  comments: repeated('<!-- '),
  'comments in a paragraph': (letters) => `x ${'<!-- '.repeat(letters / 5)}`,
  'code without an end': (letters) =>
    Array.from({ length: Math.sqrt(2 * letters) }, (_, index) => '`'.repeat(index + 1)).join(' '),
  processing: (letters) => `x ${'<?x '.repeat(letters / 4)}`,
  'open tags': (letters) => `x ${'<a '.repeat(letters / 3)}`,
};

test.each(Object.entries(texts))(
  'the time of %s grows with their length, not with its square',
  (_name, text) => {
    const [[, small], [, large]] = bodyScale(text, [2000, 25_000, 200_000]).slice(1) as [
      [number, number],
      [number, number],
    ];
    // Eight times the letters: sixteen times the time, and a second for the collector of garbage. A square would be 64.
    expect(large).toBeLessThan(16 * small + 1000);
  },
  120_000,
);

test('a text of a million letters is read, prose and tangle alike', () => {
  for (const text of [texts['one paragraph'], texts['plain paragraphs'], texts['quotes'], texts['links in links']])
    expect(bodyScale(text!, [1_000_000])[0]![1]).toBeLessThan(30_000);
}, 120_000);
