import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody, parseBodyInFull } from './parse-body.ts';
import { bodyPieces } from '../../../tests/support/example-body-pieces.ts';

const fixtures = fileURLToPath(new URL('../../../tests/fixtures', import.meta.url));

const gfmPieces = [
  ...[
    'https://a.example',
    'http://',
    'HTTPS://B.example/x_y*z*',
    'www.',
    'WWW.c.example',
    'a@b.example',
    'mailto:a@b.c',
  ],
  ...[
    'xmpp:a@b.c',
    '&#104;ttps://d.example',
    '&commat;',
    'ht*tp://e.example*',
    '](https://f.example)',
    '[x](https://g.example)',
  ],
  ...[
    '~~',
    '~',
    'gone',
    '[^1]',
    '[^1]: note',
    '[^',
    '|',
    'a | b',
    '- | -',
    ':-',
    '-:',
    ':-:',
    '---',
    '\\',
    '`',
    '<',
    '>',
    '!',
    '@',
  ],
  ...['\n', '\n\n', '\n> ', '\n- ', ' ', 'word', '*', '_', '(', ')', '[', ']', ':::facts\n', '\n:::\n', '- [x] done'],
];

test('leaving out what a text cannot hold changes nothing of what is read', () => {
  const pieces = fc
    .array(fc.constantFrom(...gfmPieces, ...bodyPieces), { maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(pieces, (markdown) => {
      expect(parseBody(markdown)).toEqual(parseBodyInFull(markdown));
    }),
    { numRuns: 3000 },
  );
}, 60_000);

test('every text of the newsrooms of the tests is read as in full', () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(80);
  for (const file of files) {
    const text = readFileSync(join(fixtures, file), 'utf8');
    expect(parseBody(text), file).toEqual(parseBodyInFull(text));
  }
}, 60_000);
