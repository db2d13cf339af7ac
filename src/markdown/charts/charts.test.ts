import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { chartSchema } from './schema.ts';
import { renderBody } from '../render.ts';
import { walk } from '../tree/walk.ts';

const context = (language: 'en' | 'uk' = 'en') => ({ ...exampleContext(language), mentions: [] });
const html = (markdown: string, language: 'en' | 'uk' = 'en') => renderBody(markdown, context(language)).html;
const chart = (type: string, rows: string, head = '| A | B |') =>
  `:::chart{type="${type}" title="Range" unit="km"}\n${head}\n${head.replaceAll(/[^|]+/gu, '---')}\n${rows}\n\nWhose.\n:::`;

test('a chart is a figure: its title and unit, a drawing that nobody hears, its table, and whose it is', () => {
  const parts = html(chart('bar', '| KN-23 | ~690 |')).replaceAll(/<(svg|table)[^]*<\/\1>/gu, '<$1>');
  expect(parts).toBe(
    '<figure class="chart"><figcaption><strong class="chart-title">Range</strong>, <span class="chart-unit">km</span></figcaption>' +
      '<svg>\n<div class="table-scroll" role="region" tabindex="0" aria-label="Table: Range, km"><table></div>\n<p>Whose.</p>\n</figure>',
  );
  expect(html(chart('bar', '| KN-23 | 1 |'))).toContain('<svg class="chart-drawing" aria-hidden="true" width="100%"');
});

test('a bar is as long as its number, from zero, and says it as the editor wrote it', () => {
  const [first, second] = shapes(chart('bar', '| a | ~400 |\n| b | 200 |'), 'rect');
  expect(Number.parseFloat(first?.['width'] ?? '')).toBeCloseTo(2 * Number.parseFloat(second?.['width'] ?? ''), 1);
  expect(first?.['x']).toBe('0%');
  expect(wordsOf(chart('bar', '| a | ~400 |\n| b | 200 |'))).toEqual(expect.arrayContaining(['a', 'b', '~400', '200']));
});

test('the line at zero runs beside the bars and not through the names', () => {
  const below = (names: readonly string[]) => Math.max(...names.map((y) => Number.parseFloat(y)));
  const markdown = chart('bar', '| a | 400 |\n| b | 200 |');
  const names = shapes(markdown, 'text').filter((one) => one['class'] === 'chart-name');
  const lines = shapes(markdown, 'line').filter((one) => one['class'] === 'chart-zero');
  expect(lines.map((one) => one['x1'])).toEqual(['0%', '0%']);
  for (const [index, line] of lines.entries()) {
    expect(below([line['y1'] ?? ''])).toBeGreaterThan(below([names[index]?.['y'] ?? '']));
    expect(below([line['y2'] ?? ''])).toBeLessThan(below([names[index + 1]?.['y'] ?? '99']));
  }
});

test('a bar below zero lies before it', () => {
  const [below, above] = shapes(chart('bar', '| a | -4 |\n| b | 4 |'), 'rect');
  const zero = Number.parseFloat(above?.['x'] ?? '');
  expect(Number.parseFloat(below?.['x'] ?? '') + Number.parseFloat(below?.['width'] ?? '')).toBeCloseTo(zero, 1);
});

test('a line breaks where nothing is known, and the table says so', () => {
  const markdown = chart('line', '| 2018 | 1 |\n| 2019 | 2 |\n| 2020 | |\n| 2021 | 3 |\n| 2022 | 4 |');
  expect(shapes(markdown, 'line').filter(({ class: name }) => name?.includes('chart-line'))).toHaveLength(2);
  expect(shapes(markdown, 'circle')).toHaveLength(4);
  expect(html(markdown)).toContain('<td><span class="chart-gap">no data</span></td>');
  expect(html(chart('bar', '| a | |\n| b | 1 |'), 'uk')).toContain('<span class="chart-gap">немає даних</span>');
});

test('each series has a form of its own, and a legend says which', () => {
  for (const type of ['bar', 'line']) {
    const markdown = chart(type, '| a | 1 | 2 | 3 | 4 |\n| b | 1 | 2 | 3 | 4 |', '| X | One | Two | Three | Four |');
    expect(wordsOf(markdown)).toEqual(expect.arrayContaining(['One', 'Two', 'Three', 'Four']));
    for (const number of [1, 2, 3, 4]) expect(html(markdown)).toContain(`chart-series-${String(number)}"`);
  }
  expect(wordsOf(chart('bar', '| a | 1 |'))).not.toContain('B');
});

test('whoever listens hears which row and which column a number stands in', () => {
  const table = html(chart('bar', '| KN-23 | 690 |'));
  expect(table).toContain('<th scope="col">B</th>');
  expect(table).toMatch(/<th scope="row">(?:<span class="nowrap">)?KN-23/u);
});

test('words of a drawing are set like those of its table, and counted once', () => {
  expect(wordsOf(chart('bar', '| "Іскандер" | 1 200,5 |'), 'uk')).toEqual(
    expect.arrayContaining(['«Іскандер»', '1\u00A0200,5', '1\u00A0500']),
  );
  expect(renderBody(chart('bar', '| a | 1 |\n| b | |'), context()).words).toBe(
    'Range km A B a 1 b Whose'.split(' ').length,
  );
});

test.each([
  ['of an unknown type', chart('pie', '| a | 1 |')],
  ['with a word for a number', chart('bar', '| a | many |\n| b | 1 |')],
  ['without a number', chart('bar', '| a | |')],
  ['without a table', ':::chart{type="bar" title="Range"}\nText.\n:::'],
  ['of too many rows', chart('bar', Array.from({ length: 25 }, () => '| a | 1 |').join('\n'))],
])('what the desk refuses is not drawn, and loses no word: a chart %s', (_, markdown) => {
  expect(html(markdown)).not.toContain('<svg');
  expect(html(markdown)).toContain('Range');
});

test('a drawing holds its shapes and nothing else, whatever its table holds', () => {
  const hostile = '<svg onload=alert(1)><a href="javascript:x">"><script>alert(1)</script>';
  const markdown = chart('bar', `| ${hostile} | 1 |\n| [x](javascript:x) | 2 |`, `| ${hostile} | ${hostile} |`);
  const inside: string[] = [];
  walk(fromHtml(html(markdown), { fragment: true }) as Nodes, 'element', (node) => {
    if (node.tagName === 'svg') walk(node, 'element', ({ tagName }) => void inside.push(tagName));
    expect(Object.keys(node.properties).filter((name) => /^on|style/iu.test(name))).toEqual([]);
  });
  expect(new Set(inside)).toEqual(new Set(['svg', 'line', 'rect', 'text']));
  expect(chartSchema.tagNames).toEqual(['svg', 'line', 'rect', 'circle', 'text']);
});

test.each(['<svg aria-hidden="true"><text>x</text></svg>', '<rect width="9em">', '<text>x</text>', '<line x1="0%">'])(
  'an editor’s own drawing is text: %s',
  (written) => {
    expect(html(`Before ${written} after`)).not.toMatch(/<(?:svg|rect|text|line)/u);
    expect(html(written)).not.toMatch(/<(?:svg|rect|text|line)/u);
  },
);

function shapes(markdown: string, tagName: string): readonly Readonly<Record<string, string>>[] {
  return elementsOf(markdown, tagName).map(({ properties: { className, ...rest } }) => ({
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
    class: Array.isArray(className) ? className.join(' ') : '',
  }));
}

function wordsOf(markdown: string, language: 'en' | 'uk' = 'en'): readonly string[] {
  return elementsOf(markdown, 'text', language).map(({ children: [text] }) =>
    text?.type === 'text' ? text.value : '',
  );
}

function elementsOf(markdown: string, tagName: string, language: 'en' | 'uk' = 'en'): readonly Element[] {
  const found: Element[] = [];
  walk(fromHtml(html(markdown, language), { fragment: true }) as Nodes, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}
