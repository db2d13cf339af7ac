import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const words = (markdown: string) => renderBody(markdown, exampleContext()).words;

test('words are counted as readers read them, captions too', () => {
  expect(words('The KN-23 flew 300 km – twice.')).toBe(6);
  expect(words("П'ять об’єктів **важ**ливі")).toBe(3);
  expect(words('![alt](hall.jpg "A hall. (Source: KCNA)")')).toBe(4);
});

test('marks and words for listeners are not counted', () => {
  expect(words('[Defense Express](source:dx) says[^1]\n\n[^1]: Note.')).toBe(5);
});
