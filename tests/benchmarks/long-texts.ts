const repeated = (piece: string) => (letters: number) => piece.repeat(Math.ceil(letters / piece.length));

/** Texts of any length, prose and tangle, by what they are made of: each has once taken a parser the square of its length. */
export const longTexts: Readonly<Record<string, (letters: number) => string>> = {
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
  'comments that end': repeated('a <!-- b\n\n--> c '),
  'comments on lines': repeated('<!-- a --> b\n'),
  'comments in comments': (letters) => `${'<!-- '.repeat(letters / 9)}${'--> '.repeat(letters / 9)}`,
  'ends of comments': repeated('a -->\n'),
  'dashes of comments': (letters) => `<!-- ${'—'.repeat(letters)} -->`,
  'code before comments': (letters) => `${'` a '.repeat(letters / 10)}${'<!-- '.repeat(letters / 20)}`,
  'comments in a paragraph': (letters) => `x ${'<!-- '.repeat(letters / 5)}`,
  'code without an end': (letters) =>
    Array.from({ length: Math.sqrt(2 * letters) }, (_, index) => '`'.repeat(index + 1)).join(' '),
  processing: (letters) => `x ${'<?x '.repeat(letters / 4)}`,
  colons: repeated('::: fact\n'),
  'colons in a line': repeated('a: '),
  'open tags': (letters) => `x ${'<a '.repeat(letters / 3)}`,
};
