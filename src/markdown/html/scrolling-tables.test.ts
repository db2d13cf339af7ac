import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

test('a table scrolls in a region that has a name and takes the focus', () => {
  const { html } = renderBody('| a | b |\n|---|--:|\n| 1 | 2 |', exampleContext());
  expect(html).toMatch(/^<div class="table-scroll" role="region" tabindex="0" aria-label="Table 1"><table>/u);
  expect(html).toContain('<th scope="col" class="align-right">b</th>');
  expect(html).toContain('<td class="align-right">2</td>');
});

const chart = (title: string) =>
  `:::chart{type="bar" title="${title}" unit="km"}\n| a | b |\n|---|--:|\n| x | 2 |\n:::\n\n`;

test('the table of a chart is called after the chart, and is none of the tables that are counted', () => {
  const table = '| a | b |\n|---|--:|\n| 1 | 2 |\n\n';
  const { html } = renderBody(chart('Range') + table + chart('Range') + chart('Cost'), exampleContext());
  const names = [...html.matchAll(/role="region" tabindex="0" aria-label="([^"]*)"/gu)].map(([, name]) => name);
  expect(names).toEqual(['Table: Range, km', 'Table 1', 'Table 2', 'Table: Cost, km']);
});

test('an empty corner heads no column', () => {
  expect(renderBody('|   | b |\n|---|---|\n| 1 | 2 |', exampleContext()).html).toContain(
    '<tr>\n<td></td>\n<th scope="col">b</th>',
  );
});

test('code that scrolls takes the focus', () => {
  expect(renderBody('```js\na\n```', exampleContext()).html).toBe(
    '<pre tabindex="0"><code class="language-js">a\n</code></pre>',
  );
});
