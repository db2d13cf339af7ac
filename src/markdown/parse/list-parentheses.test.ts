import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';
import { packTree } from './pack-tree.ts';
import { parseBody } from './parse-body.ts';

const context = exampleContext('en');
const numbers = (markdown: string) => [...renderBody(markdown, context).html.matchAll(/<ol[^>]*>/gu)].join('');

test.each([
  ['1) a\n2) b', '<ol class="parenthesized">'],
  ['7) a\n8) b', '<ol start="7" class="parenthesized">'],
  ['1. a (see 1)\n2. b', '<ol>'],
  ['1. a\n   1) b\n   2) c\n2. d', '<ol><ol class="parenthesized">'],
  ['> - 1) a', '<ol class="parenthesized">'],
  ['a[^1]\n\n[^1]: b\n\n    1) c', '<ol class="parenthesized">'],
])('numbers of a list are shown with the sign that was typed behind them: %j', (markdown, lists) => {
  expect(numbers(markdown).replace('<ol>', (ol) => (markdown.includes('[^1]') ? '' : ol))).toBe(lists);
});

test('they are so in a body that was parsed before', () => {
  const markdown = '1) a\n2) b';
  expect(renderBody(markdown, context, packTree(parseBody(markdown).tree)).html).toBe(
    renderBody(markdown, context).html,
  );
});
