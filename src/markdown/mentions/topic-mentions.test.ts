import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import type { BodyContext } from '../context/body-context.ts';
import { renderBody } from '../render.ts';

/** Without what keeps a designator on one line. */
const render = (markdown: string, context: BodyContext = exampleContext()) => {
  const { html, topics } = renderBody(markdown, context);
  return { html: html.replaceAll(/<span class="nowrap">(.*?)<\/span>/gu, '$1'), topics };
};
const link = '<a href="/news/topics/kn-23/" class="mention">KN-23</a>';

test('the first mention of a topic links to it, and only the first', () => {
  const { html, topics } = render('The KN-23 flew. A KN-23, or Hwasong-11A, flew.');
  expect(html).toBe(`<p>The ${link} flew. A KN-23, or Hwasong-11A, flew.</p>`);
  expect(topics).toEqual(['kn-23']);
});

test('several topics of one paragraph each get their link', () => {
  expect(render('Patriot in Ukraine against the KN-23').topics).toEqual(['patriot', 'ukraine', 'kn-23']);
});

test.each(['KN-234', 'XKN-23', 'kn-23', 'Ukrainekraine', 'Patriotic', 'PatriotЖ', 'Ukrainian', '_KN-23'])(
  '%s is no mention',
  (words) => {
    expect(render(words).topics).toEqual([]);
  },
);

test('a mention before a mark or an ending with an apostrophe counts', () => {
  expect(render('(KN-23)').topics).toEqual(['kn-23']);
  expect(render("Ukraine's").topics).toEqual(['ukraine']);
  expect(render('Україна').topics).toEqual(['ukraine']);
});

test.each(['Ukr\u00ADaine', 'KN\u201123', 'KN\u201023', 'PAC-3  MSE', 'PAC-3 \u00A0MSE', 'PAC-3\nMSE'])(
  '%j is a mention, however it breaks over lines, and nothing of it is changed',
  (words) => {
    expect(render(`(${words})`).html).toContain(`class="mention">${words}</a>)`);
  },
);

test.each(['@Ukraine', '#Ukraine', 'Ukraine.example', 'Ukraine@example'])(
  '%s is part of an address, and no mention',
  (words) => {
    expect(render(`See ${words} there`).topics).toEqual([]);
  },
);

test('a mention at the end of a sentence counts, even where the space behind it was forgotten', () => {
  expect(render('To Ukraine.').topics).toEqual(['ukraine']);
  expect(render('To Ukraine.The end').topics).toEqual(['ukraine']);
});

test('whose words a quoted passage holds is said in its last line behind a dash, and links to nothing', () => {
  expect(render('> Words.\n>\n> — Ministry, Ukraine').topics).toEqual([]);
  expect(render('> Words.\n> – Ministry, Ukraine').topics).toEqual([]);
  expect(render('> — I went to Ukraine.\n>\n> Words.').topics).toEqual(['ukraine']);
});

test('the name of a work, and words that are struck out, link to nothing', () => {
  expect(render('<cite>Ukraine today</cite> ~~Ukraine~~ <del>Ukraine</del>').topics).toEqual([]);
});

test.each(['KN-23s', 'Patriots'])('%s is the name of many, and all of it is linked', (words) => {
  expect(render(`(${words})`).html).toContain(`class="mention">${words}</a>`);
});

test.each([
  'України',
  'Україною',
  'Північної Кореї',
  'Північною Кореєю',
  'Кам’янця',
  "Кам'янцем",
  'Іскандерів-М',
  'Іскандером-М',
  'Хвасони-11А',
  'KN-23-х',
  'Patriotів',
  'Patriot-и',
  'Patriot’ом',
  'ЗРК',
  'ЗРК-и',
])('%s is a form of a Ukrainian name, and all of it is linked', (words) => {
  const topic = { href: '/t/', title: 'T' };
  const phrases = ['Україна', 'Північна Корея', 'Кам’янець', 'Іскандер-М', 'Хвасон-11А', 'KN-23', 'Patriot', 'ЗРК'];
  const context = { ...exampleContext('uk'), topics: { t: topic }, mentions: [{ id: 't', phrases }] };
  expect(render(`Про ${words}.`, context).html).toContain(
    `<a href="/t/" class="mention">${words.replace("'", '’')}</a>`,
  );
});

test.each(['Українка', 'український', 'Північ', 'Північна Кореянка', 'Patriotизм', 'ЗРКи', 'KN-234'])(
  '%s is no mention in Ukrainian',
  (words) => {
    const mentions = [{ id: 'ukraine', phrases: ['Україна', 'Північна Корея', 'Patriot', 'ЗРК', 'KN-23'] }];
    expect(render(words, { ...exampleContext('uk'), mentions }).topics).toEqual([]);
  },
);

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
  expect(render('KN-23', { ...exampleContext(), unmentioned: ['kn-23'] }).html).toBe('<p>KN-23</p>');
});

test('a text whose story names an empty list of topics links none', () => {
  expect(render('KN-23', { ...exampleContext(), isUnlinked: true }).html).toBe('<p>KN-23</p>');
});

test('words in brackets before (topic:) are no mention; the next mention is', () => {
  const { html, topics } = render('[KN-23](topic:), KN-23');
  expect(html).toBe(`<p><span class="no-mention">KN-23</span>, ${link}</p>`);
  expect(topics).toEqual(['kn-23']);
});

test('the longest phrase wins', () => {
  const mentions = [
    { id: 'patriot', phrases: ['PAC-3'] },
    { id: 'kn-23', phrases: ['PAC-3 MSE'] },
  ];
  expect(render('PAC-3 MSE', { ...exampleContext(), mentions }).topics).toEqual(['kn-23']);
});
