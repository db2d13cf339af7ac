import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('questions are headings under one label, and stand in the contents', () => {
  const { html, headings } = render(':::qa\n### Is it new?\n\nNo.\n:::');
  expect(html).toBe(
    '<div class="qa" role="group" aria-labelledby="qa"><p class="block-label" id="qa">Questions and answers</p>\n' +
      '<h3 id="is-it-new">Is it new?</h3>\n<p>No.</p>\n</div>',
  );
  expect(headings).toHaveLength(1);
});

test('two groups of questions each have their own name', () => {
  expect(render(':::qa\n### A?\n:::\n\n:::qa\n### B?\n:::').html).toContain(
    'aria-labelledby="qa-2"><p class="block-label" id="qa-2">',
  );
});
