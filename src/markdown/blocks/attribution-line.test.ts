import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { attributionLine } from './attribution-line.ts';
import { element } from '../tree/element.ts';
import { readableText } from '../tree/readable-text.ts';

const passage = (...paragraphs: Parameters<typeof element>[2][]) =>
  element(
    'blockquote',
    {},
    paragraphs.map((children) => element('p', {}, children)),
  );
const read = (quote: Element) => readableText({ ...quote, children: [...attributionLine(quote)] });

test('the last line of a quoted passage behind a dash says whose words they are', () => {
  expect(read(passage(['Words.'], ['— The ministry']))).toBe('— The ministry');
  expect(read(passage(['Words.\n– The ministry']))).toBe('– The ministry');
  expect(read(passage(['Words.\n-- The ', element('em', {}, ['ministry'])]))).toBe('-- The ministry');
});

test('a dash amid a line, or before a line that others follow, says nothing of the kind', () => {
  expect(read(passage(['Words – the ministry']))).toBe('');
  expect(read(passage(['— I went.\nHe stayed.']))).toBe('');
  expect(read(passage(['— I went.'], ['He stayed.']))).toBe('');
  expect(read(passage(['— I ', element('em', {}, ['went']), '.\nHe stayed.']))).toBe('');
});

test('no word of a divided passage is lost', () => {
  const quote = passage(['Words.\n— The ministry']);
  attributionLine(quote);
  expect(readableText(quote)).toBe('Words.\n— The ministry');
});
