import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { uniqueId, newRenderState, renderStateOf } from './render-state.ts';

test('a name is given once; the next of the same name has a number that nobody has', () => {
  const rendering = newRenderState(exampleContext());
  const names = ['a', 'a', 'a-2', 'a', 'a-2', 'constructor'];
  expect(names.map((name) => uniqueId(rendering, name))).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'a-2-3', 'constructor']);
  expect(['b-2', 'b', 'b'].map((name) => uniqueId(rendering, name))).toEqual(['b-2', 'b', 'b-3']);
});

test('a body is never rendered without knowing where it stands', () => {
  expect(() => renderStateOf(undefined)).toThrow('context');
});
