import { expect, test } from 'vitest';
import { exampleContext } from '../../tests/example-body-context.ts';
import { renderBody } from './render.ts';

test('footnotes speak the language of the page, and are no part of its contents', () => {
  const { html, headings } = renderBody('Текст[^a].\n\n[^a]: Примітка.', exampleContext('uk'));
  expect(html).toContain('<h2 id="footnote-label">Примітки</h2>');
  expect(html).toContain(
    '<sup><a href="#fn-a" id="fnref-a" data-footnote-ref aria-describedby="footnote-label" aria-label="Note 1">1</a></sup>',
  );
  expect(html).toContain('aria-label="Back to note 1 in the text"');
  expect(headings).toEqual([]);
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
