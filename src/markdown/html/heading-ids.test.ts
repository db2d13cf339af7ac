import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') => renderBody(markdown, exampleContext(language));

test('headings have ids in their own script, and the second and third level make the contents', () => {
  const { html, headings } = render('## Чому це важливо для України\n\n### 10:30\n\n#### Small', 'uk');
  expect(html).toContain('<h2 id="чому-це-важливо-для-україни">');
  expect(headings.map(({ level, id }) => [level, id])).toEqual([
    [2, 'чому-це-важливо-для-україни'],
    [3, '1030'],
  ]);
});

test('the headline is the only heading of the first level', () => {
  expect(render('# Top').html).toBe('<h2 id="top">Top</h2>');
});

test('a heading never takes an id that the page itself gives', () => {
  expect(render('## Source DX\n\n## Part\n\n## !!!').headings.map(({ id }) => id)).toEqual([
    'section-source-dx',
    'section-part',
    'section',
  ]);
});

test('the mark of a source is no part of a heading’s name', () => {
  expect(render('## What [KCNA](source:kcna) says').headings).toEqual([
    { level: 2, id: 'what-kcna-says', text: 'What KCNA says' },
  ]);
});

test('whatever stands between the words of a heading, one hyphen joins them in its name', () => {
  expect(render('## Київ — «столиця»\n\n## R&D / tests\n\n## - a -').headings.map(({ id }) => id)).toEqual([
    'київ-столиця',
    'rd-tests',
    'a',
  ]);
});

test('a heading without words is in no table of contents', () => {
  expect(render('##\n\n## <mark></mark>\n\n## Words').headings.map(({ text }) => text)).toEqual(['Words']);
});

test('headings of the same words are told apart', () => {
  const { html, headings } = render('## A\n\n## A\n\n### A\n\n## A-2');
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(4);
  expect(headings.map(({ id }) => id)).toEqual(ids);
});
