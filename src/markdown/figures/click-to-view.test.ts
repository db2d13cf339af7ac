import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const figure = '![A hall](hall.jpg "The hall. (Source: KCNA)")';
const closed =
  '<link rel="stylesheet" href="/news/media/a.css"><span class="closed-picture closed-a" role="img" aria-label="A hall"></span>';
const render = (markdown: string, warning?: string) => renderBody(markdown, { ...exampleContext(), warning }).html;

test('a picture behind a warning is no picture of the page until it is opened: only a style sheet knows it', () => {
  const html = render(`:::warning{text="Mines."}\n${figure}\n:::`);
  expect(html).toContain(closed);
  expect(html).not.toMatch(/<img|<source|srcset/u);
  expect(html).toContain('<span class="caption">The hall.</span>');
});

test('an article with a warning closes every picture of its text, once', () => {
  const html = render(`Text.\n\n${figure}\n\n:::warning\n${figure}\n:::`, 'Shows injuries.');
  expect(html.match(/<details/gu)).toHaveLength(2);
  expect(html.split(closed)).toHaveLength(3);
  expect(html).toContain(
    '<summary><strong>Warning:</strong> Shows injuries. <span class="warning-act">Show</span></summary>',
  );
  expect(html).not.toContain('<img');
});

test('every other picture stands open', () => {
  expect(render(figure)).toMatch(/<picture>.*<img/su);
});

test('an editor cannot write a style sheet or a closed picture', () => {
  const html = render('<link rel="stylesheet" href="/media/a.css"> <span class="closed-a" role="img">x</span>');
  expect(html).not.toMatch(/<link|<span/u);
});
