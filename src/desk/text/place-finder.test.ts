import { expect, test } from 'vitest';
import { placeFinder } from './place-finder.ts';

test('an offset is found in its line and column', () => {
  const place = placeFinder('a\n\nbc\n');
  const places = [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => place(offset))
    .map(({ line, column }) => `${String(line)}:${String(column)}`);
  expect(places).toEqual(['1:1', '1:2', '2:1', '3:1', '3:2', '3:3', '4:1']);
});
