import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('key facts stand aside under their label', () => {
  expect(render(':::facts\n- One\n:::').html).toBe(
    '<aside class="facts" aria-labelledby="facts"><p class="block-label" id="facts">Key facts</p>\n<ul>\n<li>One</li>\n</ul>\n</aside>',
  );
  expect(render(':::facts\n- Один\n:::', 'uk').html).toContain('>Головне</p>');
});

test('two boxes of one text each have their own name, so that no listener is told the wrong one', () => {
  const { html } = render(':::facts\n- One\n:::\n\n:::facts\n- Two\n:::');
  expect(html).toContain('aria-labelledby="facts"><p class="block-label" id="facts">');
  expect(html).toContain('aria-labelledby="facts-2"><p class="block-label" id="facts-2">');
});
