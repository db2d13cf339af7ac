import { expect, test } from 'vitest';
import { parseBody } from '../parse/parse-body.ts';
import { bodyParts } from './body-parts.ts';

test('words, code and addresses of a text are told apart, in their order and at their places', () => {
  const markdown = 'Some `code` and [a link](/x/)\n\n![alt](p.jpg)\n\n[r]: /y/\n';
  expect(bodyParts(parseBody(markdown)).map(({ form, value }) => [form, value])).toEqual([
    ['words', 'Some '],
    ['code', 'code'],
    ['words', ' and '],
    ['address', '/x/'],
    ['words', 'a link'],
    ['address', 'p.jpg'],
    ['address', '/y/'],
  ]);
  const [, code] = bodyParts(parseBody(markdown));
  expect(markdown.slice(code?.from, code?.to)).toBe('`code`');
});

test('an entity is read as what it stands for', () => {
  expect(bodyParts(parseBody('a&#8203;b'))).toMatchObject([{ form: 'words', value: 'a\u200Bb' }]);
});
