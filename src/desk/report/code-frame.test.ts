import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';

test('the first and the last line have one neighbour', () => {
  expect(codeFrame('one\ntwo', { line: 1, column: 2 })).toEqual(['> 1 | one', '    |  ^', '  2 | two']);
  expect(codeFrame('one\r\ntwo', { line: 2, column: 1 })).toEqual(['  1 | one', '> 2 | two', '    | ^']);
});

test('the caret stands under its column, however long the line', () => {
  const places = fc.nat({ max: 2000 }).chain((length) => fc.tuple(fc.constant(length), fc.nat({ max: length })));
  fc.assert(
    fc.property(places, ([length, before]) => {
      const [shown = '', caret = ''] = codeFrame(`${'a'.repeat(before)}X${'b'.repeat(length)}`, {
        line: 1,
        column: before + 1,
      });
      expect(shown[caret.indexOf('^')]).toBe('X');
      expect(shown.length).toBeLessThan(115);
    }),
  );
});

test.each([
  ['a tab', '\t\tX'],
  ['Chinese', '朝鮮中央通訊X'],
  ['Ukrainian', 'Їжак п’ять X'],
  ['emoji and flags', '🚀 👩‍🚀 🇺🇦 X'],
  ['accents that stand by themselves', 'e\u0301e\u0301X'],
  ['a line that is cut within an emoji', `${'🚀'.repeat(60)}X`],
  ['a line that is cut within an emoji, one letter on', `a${'🚀'.repeat(60)}X`],
])('the caret stands under its letter where the letters before it are %s', (_, line) => {
  const [shown = '', caret = ''] = codeFrame(line, { line: 1, column: line.indexOf('X') + 1 });
  expect(stringWidth(caret) - 1).toBe(stringWidth(shown.slice(0, shown.indexOf('X'))));
  expect(shown).not.toMatch(/\p{Surrogate}/u);
});

test('a text cannot command the terminal, and cannot turn its letters around', () => {
  const frame = codeFrame('a\u001B[2Jb\u202Ec\u0007X', { line: 1, column: 10 });
  expect(frame).toEqual(['> 1 | a�[2Jb�c�X', '    |          ^']);
});
