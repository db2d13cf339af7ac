import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { constructsWithout, everyPart, partsOf } from './gfm-constructs.ts';

test('a text is asked for those parts of GFM alone whose signs stand in it', () => {
  expect([...partsOf('Plain words, 3:1 and ~300.')]).toEqual([]);
  expect([...partsOf('a | b')]).toEqual(['tables']);
  expect([...partsOf('a[^1] ~~b~~')]).toEqual(['footnotes', 'strikethrough']);
  expect([...partsOf('WWW.a.example http://a.example a@b.example')]).toEqual([
    'bareDomains',
    'bareAddresses',
    'bareEmails',
  ]);
});

test('a box to tick is never one: it is what the editor wrote', () => {
  expect(constructsWithout(everyPart)).toEqual(['tasklistCheck']);
});

test('a bare address becomes a link even if an entity hides its signs', () => {
  expect(JSON.stringify(parseBody('See https&colon;//a.example now').tree)).toContain('"url":"https://a.example"');
});
