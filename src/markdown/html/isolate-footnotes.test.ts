import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { parseBody } from '../parse/parse-body.ts';
import { isolateFootnotes } from './isolate-footnotes.ts';
import { renderBody } from '../render.ts';

test('the notes of a text are shown wherever they stand, and the whole text beside them', () => {
  const { tree } = parseBody('One[^1] and two[^2].\n\n[^1]: First.\n\n> Quoted.\n>\n> [^2]: Second.');
  const { children, data } = isolateFootnotes()(tree);
  expect(children.map((node) => 'identifier' in node && node.identifier)).toEqual(['1', '2']);
  expect(data?.whole).toBe(tree);
});

test('a note in a quotation is a note of the text, and the rest of the text stays', () => {
  const { html } = renderBody('A word[^1].\n\n> Quoted.\n>\n> [^1]: The note.', exampleContext());
  expect(html).toMatch(/A word.*Quoted.*<section.*<li id="fn-1">.*The note/su);
});
