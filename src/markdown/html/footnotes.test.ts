import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

test('footnotes speak the language of the page, and are no part of its contents', () => {
  const { html, headings } = renderBody('Текст[^a].\n\n[^a]: Примітка.', exampleContext('uk'));
  expect(html).toContain('<h2 id="footnote-label">Примітки</h2>');
  expect(html).toContain(
    '<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label" aria-label="Примітка 1">1</a></sup>',
  );
  expect(html).toContain('aria-label="Назад до примітки 1 в тексті"');
  expect(headings).toEqual([]);
});

test('the number of a note is its name, so that every mark leads to its note and back, and no id is given twice', () => {
  const { html } = renderBody(
    'A[^1] b[^1-2] c[^1] d[^довга назва] e[^ж].\n\n[^1]: X[^ж].\n[^1-2]: Y.\n[^ж]: Z.',
    exampleContext(),
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  const fragments = [...html.matchAll(/ href="#([^"]+)"/gu)].map(([, fragment]) => fragment);
  expect(ids).toEqual([
    ...['fnref-1', 'fnref-2', 'fnref-1-2', 'fnref-3', 'footnote-label'],
    ...['fn-1', 'fnref-3-2', 'fn-2', 'fn-3'],
  ]);
  expect(fragments.filter((fragment) => !ids.includes(fragment))).toEqual([]);
});

test('each way back from a note has a name of its own', () => {
  const { html } = renderBody('Once[^a], twice[^a], and another[^b].\n\n[^a]: Note.\n[^b]: Other.', exampleContext());
  const names = [...html.matchAll(/data-footnote-backref="" aria-label="([^"]*)"/gu)].map(([, name]) => name);
  expect(names).toEqual([
    'Back to note 1 in the text',
    'Back to note 1 in the text, place 2',
    'Back to note 2 in the text',
  ]);
});
