import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { constructsWithout, partsOf } from './gfm-constructs.ts';

test('a text is asked for tables, footnotes and struck out words only where it may hold them', () => {
  expect([...partsOf('Plain words, 3:1 and ~300.')]).toEqual([]);
  expect([...partsOf('a | b')]).toEqual(['tables']);
  expect([...partsOf('a[^1] ~~b~~')]).toEqual(['footnotes', 'strikethrough']);
});

test('a box to tick is never one: it is what the editor wrote', () => {
  expect(constructsWithout(new Set(['autolinks', 'tables', 'footnotes', 'strikethrough']))).toEqual(['tasklistCheck']);
});

test('a bare address becomes a link even if an entity hides its signs', () => {
  expect(JSON.stringify(parseBody('See https&colon;//a.example now').tree)).toContain('"url":"https://a.example"');
});
