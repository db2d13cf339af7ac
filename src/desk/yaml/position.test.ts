import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fieldName, positionOf } from './position.ts';
import type { Path } from '../findings/finding.ts';
import { parseYaml } from './text.ts';

const place = (yaml: string, path: Path, of: 'value' | 'key' = 'value') => positionOf(parseYaml(yaml, 2), path, of);

test('a value is found where it stands, in the numbering of the file', () => {
  expect(place('sources:\n  - id: a\n    via: [b, c]', ['sources', 0, 'via', 1])).toEqual({
    line: 4,
    column: 14,
    field: 'sources[0].via[1]',
  });
});

test('a key is found by itself', () => {
  expect(place('a:\n  bcd: 1', ['a', 'bcd'], 'key')).toEqual({ line: 3, column: 3, field: 'a.bcd' });
});

test('an empty value is found at its key', () => {
  expect(place('a: 1\nupdated:', ['updated'])).toEqual({ line: 3, column: 1, field: 'updated' });
});

test('a field that is missing is reported at the group that lacks it, and at the top of the file if that is all of it', () => {
  expect(place('a: 1\npicture:\n  src: b', ['picture', 'alt'])).toEqual({ line: 4, column: 3, field: 'picture.alt' });
  expect(place('a: 1', ['title'])).toEqual({ line: 1, column: 1, field: 'title' });
});

test('one value in place of a list is reported under the name of the list', () => {
  expect(place('author: mira', ['author', 0])).toEqual({ line: 2, column: 9, field: 'author' });
});

test('fields are named as editors would name them', () => {
  expect(fieldName(['a', 0, 'b-c'])).toBe('a[0].b-c');
  expect(fieldName(['redirects', '/old/'])).toBe('redirects["/old/"]');
  expect(fieldName([])).toBe('');
});

test('every value of any document is found at its own first character', () => {
  const leaf = fc.integer({ min: 100, max: 999_999 });
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), tie('tree'), { minKeys: 1, maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const yaml = stringify({ root: value });
      const lines = yaml.split('\n');
      for (const [path, number] of leaves({ root: value }, [])) {
        const { line, column, field } = place(yaml, path);
        expect(lines[line - 2]?.slice(column - 1)).toMatch(new RegExp(`^${RegExp.escape(String(number))}`, 'u'));
        expect(field).toBe(fieldName(path));
      }
    }),
  );
});

function leaves(value: unknown, path: Path): readonly (readonly [Path, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) =>
    leaves(below, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
