import fc from 'fast-check';
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
