import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { inspectBody } from '../inspect/inspect-body.ts';

const typesOf = (markdown: string) => parseBody(markdown).tree.children.map(({ type }) => type);

test.each(['10:30', '3:1', 'F-16:s', 'a:b[c]{d="e"}', ':smile:', 'Said :x[y]'])(
  '%s opens no block: it is text',
  (text) => {
    const [paragraph, ...others] = parseBody(text).tree.children;
    expect(others).toEqual([]);
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
  },
);

test('three colons and a name open a block; more of them hold others', () => {
  expect(typesOf(':::facts\n- One\n:::')).toEqual(['containerDirective']);
  const [outer] = parseBody('::::warning\n:::quote\nWords.\n:::\n::::').tree.children;
  expect(outer).toMatchObject({ name: 'warning', children: [{ name: 'quote' }] });
});

test('a block that is closed can be told from one that swallows the rest', () => {
  const closing = (markdown: string) => inspectBody(parseBody(markdown)).blocks[0]?.closed;
  expect(closing(':::facts\n- One\n:::\n\nMore.')).toBe(true);
  expect(closing(':::facts\n- One\n\nMore.')).toBe(false);
});
