import { expect, test } from 'vitest';
import { element, screenReaderText } from './element.ts';
import { readableText } from './readable-text.ts';

test('what readers read of a heading are its words, not the marks of sources and notes, nor what is only heard', () => {
  const mark = element('sup', { className: ['source-mark'] }, [element('a', {}, ['1'])]);
  const note = element('sup', {}, [element('a', { dataFootnoteRef: true }, ['2'])]);
  const back = element('a', { dataFootnoteBackref: '' }, ['↩']);
  const words = [element('em', {}, ['What']), ' is known', mark, note, back, screenReaderText(' (opens another site)')];
  expect(readableText(element('h2', {}, words))).toBe('What is known');
});

test('a raised letter that an editor wrote is read', () => {
  expect(readableText(element('h2', {}, ['km', element('sup', {}, ['2'])]))).toBe('km2');
});
