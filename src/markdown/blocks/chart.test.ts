import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

const table = '| Missile | Range |\n| --- | --: |\n| KN-23 | ~690 |';

test('the title of a chart stands above it, with the unit behind it where there is one', () => {
  expect(render(`:::chart{type="bar" title=" Range " unit="km"}\n${table}\n:::`).html).toContain(
    '<figure class="chart"><figcaption><strong class="chart-title">Range</strong>, <span class="chart-unit">km</span></figcaption>',
  );
  expect(render(`:::chart{type="bar" title="Range" unit=" "}\n${table}\n:::`).html).toContain(
    'Range</strong></figcaption>',
  );
});

test('a chart of no known kind is its table, and draws nothing', () => {
  const { html } = render(`:::chart{type="pie" title="Range"}\n${table}\n:::`);
  expect(html).not.toContain('<svg');
  expect(html).toContain('<table>');
});

test('a chart without a table keeps its words', () => {
  expect(render(':::chart{type="bar" title="Range"}\nWhose.\n:::').html).toContain('<p>Whose.</p>');
});
