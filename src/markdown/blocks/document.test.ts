import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('a passage of a document stands behind the title of what it is taken from, which leads to its source', () => {
  const { html, citedAt } = render(':::document{title="Report 35" source="kcna"}\nWords.\n:::');
  expect(html).toBe(
    '<figure class="document"><figcaption><span class="document-label">Document:</span> ' +
      '<a href="#source-kcna"><cite>Report 35</cite></a><sup class="source-mark">' +
      '<a href="#source-kcna" id="cite-kcna-1" aria-label="Source 2: KCNA">2</a></sup></figcaption>' +
      '<blockquote>\n<p>Words.</p>\n</blockquote></figure>',
  );
  expect(citedAt).toEqual({ kcna: ['cite-kcna-1'] });
  expect(render(':::document{title="Report 35"}\nWords.\n:::').html).toContain('</span> <cite>Report 35</cite></fig');
});

test('a passage whose source the story does not list keeps its title and is leaned on nowhere', () => {
  const { html, citedAt } = render(':::document{title="Report 35" source="constructor"}\nWords.\n:::');
  expect(html).toContain('</span> <cite>Report 35</cite></figcaption>');
  expect(citedAt).toEqual({});
});
