import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { element } from './element.ts';
import { placeholder, textRuns } from './text-runs.ts';

const runs = (...children: Root['children']) =>
  textRuns({ type: 'root', children }, ({ tagName }) => tagName === 'code').map(({ texts }) =>
    texts.map(({ value }) => value).join(''),
  );
const p = (...children: Parameters<typeof element>[2]) => element('p', {}, children);

test('readers read over emphasis and links, and stop at the end of a paragraph', () => {
  expect(runs(p('He ', element('em', {}, ['said ', element('a', {}, ['so'])]), '.'), p('Next'))).toEqual([
    'He said so.',
    'Next',
  ]);
});

test('a list in an item and a cell each begin anew, a line behind a break does not', () => {
  const item = element('li', {}, ['One', element('ul', {}, [element('li', {}, ['Two'])]), 'Three']);
  expect(runs(element('ul', {}, [item]))).toEqual(['One', 'Two', 'Three']);
  expect(runs(p('One', element('br', {}, []), 'Two'))).toEqual(['One\nTwo']);
});

test('what is left out leaves a letter behind, so that marks around it are judged rightly', () => {
  expect(runs(p('"', element('code', {}, ['x']), '"'))).toEqual([`"${placeholder}"`]);
});

test('a text that is changed in its run is changed in its tree', () => {
  const paragraph: Element = p('a');
  const [run] = textRuns({ type: 'root', children: [paragraph] }, () => false);
  if (run?.texts[0]) run.texts[0].value = 'b';
  expect(paragraph.children).toEqual([{ type: 'text', value: 'b' }]);
});
