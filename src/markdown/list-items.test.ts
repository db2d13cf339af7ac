import { expect, test } from 'vitest';
import { exampleContext } from '../../tests/example-body-context.ts';
import { renderBody } from './render.ts';

const render = (markdown: string) => renderBody(markdown, exampleContext()).html;

test('one item with paragraphs gives all items of its list paragraphs, and none of another list', () => {
  expect(render('- a\n- b\n\n  c\n- d').match(/<p>/gu)).toHaveLength(4);
  expect(render('- a\n- b\n  1. c\n\n     d\n  2. e').match(/<p>/gu)).toHaveLength(3);
  expect(render('- a\n- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
});

test('twice the items of a list take about twice the time', () => {
  const took = (items: number) => {
    const before = performance.now();
    render('- a\n'.repeat(items));
    return performance.now() - before;
  };
  took(2000);
  // Asked at every item, the larger list would take more than thirty times as long.
  expect(took(24_000)).toBeLessThan(20 * took(4000) + 500);
}, 60_000);
