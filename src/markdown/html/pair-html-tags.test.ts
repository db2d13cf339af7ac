import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string) => renderBody(markdown, { ...exampleContext(), mentions: [] }).html;

test('a harmless tag with its other half in the same paragraph is an element, in capitals too', () => {
  expect(render('CO<sub>2</sub> and <MARK>this</mark>')).toBe('<p>CO<sub>2</sub> and <mark>this</mark></p>');
});

test('a tag without its other half is the text that the editor typed', () => {
  expect(render('a <mark>b')).toBe('<p>a &#x3C;mark>b</p>');
  expect(render('a</mark> b')).toBe('<p>a&#x3C;/mark> b</p>');
});

test('a tag that is closed in another paragraph is text in both', () => {
  expect(render('<mark>a\n\nb</mark>')).toBe('<p>&#x3C;mark>a</p>\n<p>b&#x3C;/mark></p>');
});

test('tags in tags close from the inside; one that was forgotten inside is text', () => {
  expect(render('<mark>a <sub>b</sub></mark>')).toBe('<p><mark>a <sub>b</sub></mark></p>');
  expect(render('<mark>a <sub>b</mark>')).toBe('<p><mark>a &#x3C;sub>b</mark></p>');
});

test('an abbreviation keeps its long form and a time its date; nothing else of a tag is kept', () => {
  expect(render('<abbr title="surface-to-air missile">SAM</abbr>')).toBe(
    '<p><abbr title="surface-to-air missile">SAM</abbr></p>',
  );
  expect(render('<time datetime="2025-09-02">then</time>')).toBe('<p><time datetime="2025-09-02">then</time></p>');
  expect(render('<mark onclick="alert(1)">a</mark>')).not.toContain('<mark');
});

test('a line may be broken by a tag', () => {
  expect(render('one<br>two')).toBe('<p>one<br>two</p>');
});

test('what stands between two tags is read as Markdown', () => {
  expect(render('<mark>*a*</mark>')).toBe('<p><mark><em>a</em></mark></p>');
});
