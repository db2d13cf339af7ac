import { expect, test } from 'vitest';
import { exampleContext } from '../../tests/example-body-context.ts';
import { renderBody } from './render.ts';

const render = (markdown: string) => renderBody(markdown, exampleContext());
const link = '<a href="/news/topics/kn-23/" class="mention">KN-23</a>';

test('the first mention of a topic links to it, and only the first', () => {
  const { html, topics } = render('The KN-23 flew. A KN-23, or Hwasong-11A, flew.');
  expect(html).toBe(`<p>The ${link} flew. A KN-23, or Hwasong-11A, flew.</p>`);
  expect(topics).toEqual(['kn-23']);
});

test('several topics of one paragraph each get their link', () => {
  expect(render('Patriot in Ukraine against the KN-23').topics).toEqual(['patriot', 'ukraine', 'kn-23']);
});

test.each(['KN-234', 'XKN-23', 'kn-23', 'Ukrainekraine', 'Patriots', 'PatriotЖ'])('%s is no mention', (words) => {
  expect(render(words).topics).toEqual([]);
});

test('a mention before a mark or an ending with an apostrophe counts', () => {
  expect(render('(KN-23)').topics).toEqual(['kn-23']);
  expect(render("Ukraine's").topics).toEqual(['ukraine']);
  expect(render('Україна').topics).toEqual(['ukraine']);
});

test('no mention is linked in links, headings, code, captions, attributions and summaries', () => {
  const body = [
    '## KN-23',
    '[KN-23](/a/) `KN-23`',
    '![KN-23](hall.jpg "KN-23 (Source: KN-23)")',
    ':::quote{by="KN-23"}\nx\n:::',
    ':::warning{text="KN-23"}\nx\n:::',
  ];
  expect(render(body.join('\n\n')).topics).toEqual([]);
});

test('a topic that the editor links to is not linked again, even before', () => {
  expect(render('KN-23 and [the missile](topic:kn-23)').html).not.toContain('mention');
});

test('a topic does not link to itself', () => {
  expect(renderBody('KN-23', { ...exampleContext(), unmentioned: ['kn-23'] }).html).toBe('<p>KN-23</p>');
});

test('the longest phrase wins', () => {
  const mentions = [
    { id: 'patriot', phrases: ['PAC-3'] },
    { id: 'kn-23', phrases: ['PAC-3 MSE'] },
  ];
  expect(renderBody('PAC-3 MSE', { ...exampleContext(), mentions }).topics).toEqual(['kn-23']);
});
