import { expect, test } from 'vitest';
import { without, writtenFields } from './fields.ts';

const yaml = '\ntitle: One\nsources:\n- id: a\n  source: b\n# A remark\n"topics": [a,\n  b\n]\n[c]: d\nlast:\n';

test('a field begins at the left margin and goes on to the next', () => {
  expect(writtenFields(yaml)).toEqual([
    { name: 'title', from: 2, to: 2 },
    { name: 'sources', from: 3, to: 6 },
    { name: 'topics', from: 7, to: 10 },
    { name: 'last', from: 11, to: 12 },
  ]);
});

test('what is blotted out leaves every other line where it was', () => {
  const lines = without(yaml, [{ name: 'sources', from: 3, to: 6 }]).split('\n');
  expect(lines).toHaveLength(yaml.split('\n').length);
  expect(lines.slice(1, 7)).toEqual(['title: One', '', '', '', '', '"topics": [a,']);
});
