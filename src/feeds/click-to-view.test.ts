import { expect, test } from 'vitest';
import { feedBody } from './feed-body.ts';

const page = 'https://watch.example/news/2025/09/story/';
const left = (html: string) => feedBody(html, page);
const link = (text: string) => `<p><a href="${page}">${text}</a></p>`;

test('what opens only on the reader’s act stays on the page; its warning leads there', () => {
  expect(
    left(
      '<p>Before.</p><details class="w"><summary><b>Warning:</b> an injury</summary><img src="/x.jpg" alt="x"></details><p>After.</p>',
    ),
  ).toBe(`<p>Before.</p>${link('Warning: an injury')}<p>After.</p>`);
});

test('one warning inside another hides nothing less', () => {
  const inner = '<details><summary>Worse</summary><img src="/b.jpg"></details>';
  expect(left(`<details><summary>Bad</summary>${inner}<img src="/a.jpg"></details><p>After.</p>`)).toBe(
    `${link('Bad')}<p>After.</p>`,
  );
});

test('two warnings are two links', () => {
  const one = (text: string) => `<details><summary>${text}</summary><img src="/a.jpg"></details>`;
  expect(left(`${one('First')}<p>Between.</p>${one('Second')}`)).toBe(
    `${link('First')}<p>Between.</p>${link('Second')}`,
  );
});

test.each([
  ['no summary', '<details><img src="/a.jpg"></details><p>After.</p>', '<p>After.</p>'],
  [
    'no end',
    '<p>Before.</p><details title="a > b"><summary>Bad</summary><img src="/a.jpg">',
    `<p>Before.</p>${link('Bad')}`,
  ],
  [
    'an attribute that looks like its end',
    '<details title="</details>"><summary>Bad</summary><img src="/a.jpg"></details>',
    link('Bad'),
  ],
])('nothing that is closed is let out: %s', (_name, html, expected) => {
  expect(left(html)).toBe(expected);
});

test('a body without closed parts is left as it is', () => {
  expect(left('<p>About <code>&#x3C;details></code>, in detail.</p>')).toBe(
    '<p>About <code>&#x3C;details></code>, in detail.</p>',
  );
});
