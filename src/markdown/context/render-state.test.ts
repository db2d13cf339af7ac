import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { freshId, newRendering, renderingOf } from './render-state.ts';

test('a name is given once; the next of the same name has a number that nobody has', () => {
  const rendering = newRendering(exampleContext());
  const names = ['a', 'a', 'a-2', 'a', 'a-2', 'constructor'];
  expect(names.map((name) => freshId(rendering, name))).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'a-2-3', 'constructor']);
  expect(['b-2', 'b', 'b'].map((name) => freshId(rendering, name))).toEqual(['b-2', 'b', 'b-3']);
});

test('a body is never rendered without knowing where it stands', () => {
  expect(() => renderingOf(undefined)).toThrow('context');
});
