import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string) => renderBody(markdown, exampleContext()).html;

test('one item with paragraphs gives all items of its list paragraphs, and none of another list', () => {
  expect(render('- a\n- b\n\n  c\n- d').match(/<p>/gu)).toHaveLength(4);
  expect(render('- a\n- b\n  1. c\n\n     d\n  2. e').match(/<p>/gu)).toHaveLength(3);
  expect(render('- a\n\n- b').match(/<p>/gu)).toHaveLength(2);
  expect(render('- a\n- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
});

test('a list of 24,000 items is read to its end', () => {
  // Asked at every item whether its list is loose, it would take minutes.
  expect(render('- a\n'.repeat(24_000)).match(/<li>/gu)).toHaveLength(24_000);
});
