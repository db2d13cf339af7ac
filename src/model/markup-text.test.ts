import { expect, test } from 'vitest';
import { markupText } from './markup-text.ts';

test.each([
  ['Q&A <script>', 'Q&amp;A &lt;script&gt;'],
  ['the "Bavar-373"', 'the &quot;Bavar-373&quot;'],
  ['&amp;', '&amp;amp;'],
  ['Суми’ – 5 км', 'Суми’ – 5 км'],
])('what an editor writes is never read as markup: %s', (written, escaped) => {
  expect(markupText(written)).toBe(escaped);
});
