import fc from 'fast-check';
import type { Code, InlineCode } from 'mdast';
import { expect, test } from 'vitest';
import { parseBody } from '../parse/parse-body.ts';
import { walk } from '../tree/walk.ts';
import { cutComments } from './cut-comments.ts';

const pieces = [
  ...['word ', 'a ', '\n', '\n', '\n', '\n\n', ' ', '  ', '    ', '\t', '\\', '*'],
  ...['- ', '1. ', '2) ', '> ', '# ', '[^1]: ', '\n===\n', '\n---\n', '\n:::facts\n', '\n:::\n'],
  ...['\n```\n', '\n~~~\n', '\n``` js\n', '`', '``', ' `c` ', '\n\n| a | b |\n|-|-|\n'],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

/** Whether the parser takes a word at this place for code. */
function isCodeTo(parser: typeof parseBody, before: string, after: string): boolean {
  let isCode = false;
  walk(parser(`${before}zqz${after}`).tree, ['code', 'inlineCode'], (node) => {
    const { value } = node as Code | InlineCode;
    isCode ||= value.includes('zqz');
  });
  return isCode;
}

test('what is code to the parser is code to whoever cuts comments out of what it gets', () => {
  let codes = 0;
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      // Escaped, it is letters; behind the marks that open a fence, it names a language.
      fc.pre(!before.endsWith('\\') && !/(?:```|~~~)[^\n]*$/u.test(before));
      const isCode = isCodeTo(parseBody, before, after);
      codes += isCode ? 1 : 0;
      expect(cutComments(`${before}<!-- n -->${after}`).cuts.length === 0).toBe(isCode);
    }),
    { numRuns: 4000, seed: 7 },
  );
  expect(codes).toBeGreaterThan(400);
}, 120_000);
