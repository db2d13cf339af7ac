import { expect, test } from 'vitest';
import { cutComments } from './cut-comments.ts';

test.each([
  ['between words', 'a <!-- n --> b', 'a b'],
  ['in a word', 'a<!-- n -->b', 'ab'],
  ['at the end of a line', 'a <!-- n -->\nb', 'a \nb'],
  ['before spaces that break a line', 'a <!-- n -->  \nb', 'a   \nb'],
  ['before words, however far they are indented', '<!-- n -->      Words', 'Words'],
  [
    'before a list, a heading or code',
    '<!-- n --> - a\n<!-- n -->## b\n<!-- n --> ```\n`\n```',
    '- a\n## b\n```\n`\n```',
  ],
  ['over empty lines', 'a <!-- n\n\n## n\n--> b', 'a b'],
  ['alone on its line', 'a\n<!-- n -->\nb', 'a\nb'],
  ['alone on several lines', 'a\n\n<!--\nn\n-->\n\nb', 'a\n\n\nb'],
  ['alone at the end', 'a\n<!-- n -->', 'a\n'],
  ['with another one on its line', 'a\n<!-- n --> <!-- m -->\nb', 'a\nb'],
  ['in a list', '- a\n  <!-- n -->\n- b <!-- n\n\n  n -->\n- c', '- a\n- b \n- c'],
  ['alone in an item', '- a\n- <!-- n -->\n- c', '- a\n- \n- c'],
  ['in a quote', '> a\n> <!-- n\n> n -->\n> b <!-- n\n> n --> c', '> a\n> b c'],
  ['in a cell, with bars', '| a <!-- n | n --> | b |\n|-|-|\n| <!-- n --> c | d |', '| a | b |\n|-|-|\n| c | d |'],
  [
    'in alt text, a title, an address and a link',
    '[![a<!-- n -->](b.jpg "c <!-- n -->")](/d<!-- n -->)',
    '[![a](b.jpg "c ")](/d)',
  ],
  ['in the braces of a block', ':::quote{by="A <!-- n -->B"}\n<!-- n -->\na\n:::', ':::quote{by="A B"}\na\n:::'],
  ['in a footnote', 'a[^1]\n\n[^1]: b <!-- n\n\n    n --> c', 'a[^1]\n\n[^1]: b c'],
  ['with marks of code in it', 'a <!-- `n --> `b`', 'a `b`'],
  ['in HTML', '<mark>a <!-- n --></mark>', '<mark>a </mark>'],
  ['with more hyphens', 'a <!----- n ----->b<!---->', 'a b'],
])('a comment is gone: %s', (_where, written, left) => {
  expect(cutComments(written)).toMatchObject({ text: left, faults: [] });
});

test.each([
  ['in code in words', 'a `<!-- n -->` b ``<!-- ` -->``'],
  ['in code that goes over a line', 'a `b\n<!-- n -->` c'],
  ['in a fence', '```html\n<!-- n -->\n```'],
  [
    'in a fence in a list, in a quote, in a block',
    '- ~~~\n  <!-- n -->\n\n> ```\n> <!-- n -->\n\n:::facts\n```\n<!-- n -->\n```\n:::',
  ],
  ['in indented code', 'a\n\n    <!-- n -->\n\n- b\n\n      <!-- n -->'],
  ['after a tab', '\t<!-- n -->'],
  ['escaped', '\\<!-- n --> and &lt;!-- n -->'],
])('what is code, or letters, is shown: %s', (_where, written) => {
  expect(cutComments(written)).toEqual({ text: written, cuts: [], faults: [] });
});

test.each([
  ['indented as deep as its paragraph goes on', 'a\n      <!-- n -->b', 'a\n      b'],
  ['indented as its item is', '10. a\n\n    <!-- n -->\n    b', '10. a\n\n    b'],
  ['behind a fence that its quote has ended', '> ```\n<!-- n -->a', '> ```\na'],
  ['behind a row of marks without another', 'a ` b <!-- n --> c\n\n`', 'a ` b c\n\n`'],
  ['between cells with one mark each', '| ` | <!-- n -->` |\n|-|-|', '| ` | ` |\n|-|-|'],
  ['between a heading and the next with one mark each', '# ` <!-- n --> a\n# `', '# ` a\n# `'],
  ['behind marks that are escaped', '\\`<!-- n -->`', '\\``'],
])('what only looks like code is none: %s', (_where, written, left) => {
  expect(cutComments(written)).toMatchObject({ text: left, faults: [] });
});

test.each([
  ['never closed', 'a\n\n<!-- n\n\nb', [{ fault: 'open', line: 3, column: 1 }]],
  ['not closed before the next', 'a <!-- n\n\nb\n\n<!-- n --> c', [{ fault: 'open', line: 1, column: 3, nextLine: 5 }]],
  ['in another', '<!-- n <!-- n --> n --> a', [{ fault: 'open', column: 1, nextLine: 1 }]],
  ['with a dash at its end', '<!-- n —>\n\na', [{ fault: 'open', sign: '—>', mended: '<!-- n -->' }]],
  ['with a dash at its end, and a later one', '<!-- n –>\na\n\nb -->', [{ fault: 'open', sign: '–>' }]],
  ['with a hyphen too few at its end, and a later one', '<!-- n -> a\n\nb -->', [{ fault: 'open', sign: '->' }]],
  [
    'with a hyphen too few at the end of its line',
    '<!-- n ->\na\n\nb -->',
    [{ fault: 'open', sign: '->', mended: '<!-- n -->' }],
  ],
  ['with such an end on a later line', '<!-- n\nm -> a\n\nb -->', [{ fault: 'open', sign: '->' }]],
  ['with a dash at its end, before words', '<!-- n –> a\nb -->', [{ fault: 'open', sign: '–>' }]],
  ['on lines of its own, with such an end', '<!--\nn ->\n\na\n\nb -->', [{ fault: 'open', sign: '->' }]],
  ['ended as HTML may end it', '<!-- n --!> a\n\n<!-- n -->', [{ fault: 'open', sign: '--!>', mended: '<!-- n -->' }]],
  [
    'ended at once, as HTML may end it',
    '<!--> n\n\n<!---> n',
    [
      { fault: 'opening', sign: '<!-->' },
      { fault: 'opening', sign: '<!--->' },
    ],
  ],
  ['begun with a dash', 'a <!— n —> b', [{ fault: 'opening', sign: '<!—', mended: '<!-- n -->', column: 3 }]],
  ['begun with a dash, well ended', '<!– n\n-->', [{ fault: 'opening', sign: '<!–', mended: undefined }]],
  [
    'with spaces between its signs',
    '<! -- n -- >\n\n< !-- n -->',
    [
      { fault: 'opening', sign: '<! --' },
      { fault: 'opening', sign: '< !--' },
    ],
  ],
  ['with a hyphen too few', '<!- n ->', [{ fault: 'opening', sign: '<!-' }]],
  ['that has only its end', 'a\nn --> b', [{ fault: 'closing', line: 2, column: 3 }]],
  ['that begins in code and ends behind it', 'a ` b <!-- `n` --> c', [{ fault: 'closing', column: 16 }]],
])('a comment that is not sound is told: %s', (_what, written, faults) => {
  expect(cutComments(written).faults).toMatchObject(faults);
});

test('a note may hold arrows, hyphens and dashes', () => {
  const { text, faults } = cutComments('a <!-- 1 -> 2 –> 3 -- 4 — 5 - - 6 > 7 ! --> b');
  expect([text, faults]).toEqual(['a b', []]);
});

test.each(['<!--\n1 -> 2\n\n3 –> 4\n-->', '<!-- n\n1 -> 2 m\n-->', '<!--\nn --> '])(
  'a note of several lines may hold arrows between its words: %j',
  (note) => {
    expect(cutComments(`${note}\na`)).toMatchObject({ text: 'a', faults: [] });
  },
);

test('of two notes on one line, each has its own arrows', () => {
  expect(cutComments('a <!-- 1 -> 2 --> b <!-- 3 -> 4 --> c')).toMatchObject({ text: 'a b c', faults: [] });
});
