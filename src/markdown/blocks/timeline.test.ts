import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('a timeline is a numbered list; a date in bold is a time', () => {
  const { html } = render(':::timeline\n- **February 2018** – shown\n- **Mid-1990s** tested\n:::');
  expect(html).toContain(
    '<li><strong><time datetime="2018-02">February 2018</time></strong> – shown</li>'.replace(' –', '\u00A0–'),
  );
  expect(html).toContain('<li><strong><span class="nowrap">Mid-1990s</span></strong> tested</li>');
  expect(html).toMatch(/^<div class="timeline" role="group" aria-label="Timeline">\n<ol>/u);
});

test('entries keep the order in which the editor wrote them, numbered or not, with paragraphs or without', () => {
  const { html } = render(':::timeline\n3. **May 2022** – second\n\n   More.\n4. **2014** – first\n:::');
  expect(html).toContain('<ol>\n<li>');
  expect(html.indexOf('2022-05')).toBeLessThan(html.indexOf('dateTime="2014"'.toLowerCase()));
  expect(html).toContain('<strong><time datetime="2014">2014</time></strong>');
});

test('bold words amid an entry are no date of it', () => {
  expect(render(':::timeline\n- Seen in **May 2022**\n:::').html).not.toContain('<time');
});

test('what stands around the list of a timeline stays', () => {
  expect(render(':::timeline\nBefore.\n\n- **2014** – first\n\nAfter.\n:::').html).toMatch(
    /<p>Before\.<\/p>\n<ol>[^]*<\/ol>\n<p>After\.<\/p>/u,
  );
});
