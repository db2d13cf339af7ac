import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examineBody } from '../../../markdown/inspect/inspect-body.ts';
import type { LinkTarget } from '../../../markdown/links/link-target.ts';
import { isPlainlySound } from './quick-look.ts';

const leadsSomewhere = ({ scheme, target }: LinkTarget) =>
  scheme === 'external' || scheme === 'fragment' || (scheme !== 'refused' && ['known', '/known/'].includes(target));

const anything = [
  ...['word', ' ', '\n', '\n\n', '- ', '> ', '# ', '`', '\\', '*', '_', '|', '~~', '&#58;', '&amp;', '\t', '    '],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    '[a](',
    '![',
    '<',
    '>',
    ']:',
    '[a]: ',
    '[^1]',
    ':',
    '::',
    ':::',
    ':::facts',
    '!',
    '"',
    "'",
  ],
  ...[
    'source:known',
    'source:wrong',
    'article:known',
    'topic:wrong',
    '/known/',
    '/wrong/',
    'javascript:alert(1)',
    'data:x',
  ],
  ...[
    'https://a.example/x',
    'http://256.256.256.256.256',
    'https://u:p@a.example',
    'www.a.example',
    'xmpp:a@b.example',
  ],
  ...[
    'https://a.example:99999',
    'https://xn--a.example',
    'a@b.example',
    '[a](source:known)',
    '[a](source:wrong)',
    'other.html',
  ],
];
const mostlySound = [
  ...[
    '[a](source:known)',
    '[*b*](/known/)',
    '[c](https://a.example/x)',
    'https://a.example/x',
    '[^1]',
    'word',
    ' ',
    '\n',
  ],
  ...['*', '`', '[', ']', '\\', '(', ')', '&#58;', ':', '_', '!', '/x', '.'],
];

test.each([
  ['anything', anything],
  ['mostly sound links', mostlySound],
])('a text of %s that needs no parsing holds nothing that parsing would refuse', (_, pieces) => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (markdown) => {
      if (!isPlainlySound(markdown, leadsSomewhere)) return;
      const { figures, links, blocks, notes, isTooDeep } = examineBody(markdown);
      expect(isTooDeep).toBe(false);
      expect([...figures, ...blocks, ...notes, ...links.filter((link) => !leadsSomewhere(link))]).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('an everyday text with sound links is not parsed', () => {
  const everyday = 'The [wire](source:known) says so. More at [their site](https://www.wire.example/a-b_c?d=e).';
  expect(isPlainlySound(everyday, leadsSomewhere)).toBe(true);
});

test.each([
  '[a](source:wrong)',
  'a[^1]',
  '![a](b.jpg)',
  ':::facts',
  '<script>',
  '[a]: javascript:x',
  '[a]( source:wrong)',
  '[a](source:known&#45;x)',
  'http://256.256.256.256.256a.html|',
  `${'> '.repeat(30)}deep`,
  '*'.repeat(30),
  '[a] '.repeat(400),
  '&amp;'.repeat(3000),
  '[a](/known/(x))',
  '[a](\\/x)',
])('a text with %j is parsed', (markdown) => {
  expect(isPlainlySound(markdown, leadsSomewhere)).toBe(false);
});
