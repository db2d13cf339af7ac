import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('a block that nobody knows loses no word', () => {
  expect(render(':::nope{a="b"}\nText.\n:::\n\n::facts').html.replace(/\n+/gu, '')).toBe(
    '<p>:::nope{a="b"}</p><p>Text.</p><p>::facts</p>',
  );
});
