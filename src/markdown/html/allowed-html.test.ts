import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string) => renderBody(markdown, exampleContext()).html;

test('a few harmless elements are kept', () => {
  expect(
    render('<mark>a *b*</mark> <abbr title="KCNA is">K</abbr> H<sub>2</sub>O<br>x <time datetime="2025">y</time>'),
  ).toBe(
    '<p><mark>a <em>b</em></mark> <abbr title="KCNA is">K</abbr> H<sub>2</sub>O<br>x <time datetime="2025">y</time></p>',
  );
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b onclick="x">',
  '<mark class="x">',
  '<iframe src="/x">',
  '<svg/onload=x>',
])('%s is text', (markup) => {
  expect(render(`a ${markup}`)).toContain(markup.replaceAll('<', '&#x3C;').split('"')[0]);
});

test('a tag without its other half is text, and elements never cross', () => {
  expect(render('<mark>a')).toBe('<p>&#x3C;mark>a</p>');
  expect(render('a</mark>')).toBe('<p>a&#x3C;/mark></p>');
  expect(render('<mark>a <sub>b</mark> c</sub>')).toBe('<p><mark>a &#x3C;sub>b</mark> c&#x3C;/sub></p>');
});

test('an editor’s note between comment marks reaches nobody', () => {
  expect(render('a <!-- ask the source --> b\n\n<!-- ask\n\nagain -->\n\nc')).toBe('<p>a b</p>\n<p>c</p>');
});
