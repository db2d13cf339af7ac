import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('what is hard to look at opens on the reader’s act', () => {
  expect(render(':::warning{text="Mines."}\nText.\n:::').html).toBe(
    '<details class="warning"><summary><strong>Warning:</strong> Mines. <span class="warning-act">Show</span></summary>\n<p>Text.</p>\n</details>',
  );
});

test('a warning without words still warns', () => {
  expect(render(':::warning\nText.\n:::').html).toContain(
    '<summary><strong>Warning</strong> <span class="warning-act">Show</span></summary>',
  );
});

test('a warning speaks the language of the page', () => {
  expect(render(':::warning{text="Міни."}\nТекст.\n:::', 'uk').html).toContain('</strong> Міни. <span');
});
