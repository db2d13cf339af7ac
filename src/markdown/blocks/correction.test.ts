import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('a correction at its place says its kind and hour, and leads to the list of corrections', () => {
  expect(render(':::correction{at="2025-09-03T11:00:00+03:00" kind="clarification"}\nText.\n:::').html).toBe(
    '<div class="correction" role="note" aria-labelledby="correction-202509031100">' +
      '<p class="block-label" id="correction-202509031100"><a href="#part-corrections">Clarification</a> ' +
      '<time datetime="2025-09-03T11:00:00+03:00">September\u00A03, 2025, 11:00 (UTC+3)</time></p>\n<p>Text.</p>\n</div>',
  );
});

test('a correction of no known kind or hour is still told as one, with no hour that nobody wrote', () => {
  const { html } = render(':::correction{at="soon" kind="other"}\nText.\n:::');
  expect(html).toContain('id="correction-undated"><a href="#part-corrections">Correction</a></p>');
  expect(html).not.toContain('<time');
});

test('two corrections of one minute each have their own name', () => {
  const one = ':::correction{at="2025-09-03T11:00:00+03:00" kind="correction"}\nText.\n:::\n\n';
  expect(render(one + one).html.match(/ id="[^"]+"/gu)).toEqual([
    ' id="correction-202509031100"',
    ' id="correction-202509031100-2"',
  ]);
});
