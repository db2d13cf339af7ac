import { expect, test } from 'vitest';
import { parseBody } from '../parse/parse-body.ts';
import { inspectBody } from './inspect-body.ts';

const inspected = (markdown: string) => inspectBody(parseBody(markdown));

const schemes = (markdown: string) => inspected(markdown).links.map(({ scheme, target }) => `${scheme} ${target}`);

test('a picture is found with its alt text, caption, credit and place', () => {
  const { figures } = inspected('Text.\n\n![A hall](./hall.jpg "The hall. (Source: KCNA)")\n');
  expect(figures).toEqual([
    {
      ...{ src: './hall.jpg', alt: 'A hall', caption: 'The hall.', credit: 'KCNA' },
      ...{ position: { line: 3, column: 1 }, srcPosition: { line: 3, column: 11 } },
    },
  ]);
});

test('a picture without a credit is found without one', () => {
  expect(inspected('![A hall](hall.jpg "The hall.")').figures[0]).toMatchObject({
    caption: 'The hall.',
    credit: undefined,
  });
  expect(inspected('![A hall](hall.jpg)').figures[0]).toMatchObject({ caption: '', credit: undefined });
});

test('a picture by reference, in a list, a table and a footnote is found', () => {
  const body = '- ![a][x]\n\n| ![b](b.jpg) |\n| --- |\n\n[^1]\n\n[^1]: ![c](c.jpg)\n\n[x]: a.jpg "A. (Фото: ЗСУ)"\n';
  expect(inspected(body).figures.map(({ src, credit }) => [src, credit])).toEqual([
    ['a.jpg', 'ЗСУ'],
    ['b.jpg', undefined],
    ['c.jpg', undefined],
  ]);
});

test('links say what they lead to', () => {
  expect(
    schemes('[a](source:dx) [b](article:2025/08/x) [c](topic:kn-23) [d](/support/) [e](#part) [f](https://iaea.org/a)'),
  ).toEqual([
    'source dx',
    'article 2025/08/x',
    'topic kn-23',
    'site /support/',
    'fragment #part',
    'external https://iaea.org/a',
  ]);
});

test('links by reference and bare addresses count', () => {
  expect(schemes('[a][x], <https://a.example/>, www.b.example, me@c.example\n\n[X]: source:dx')).toEqual([
    'source dx',
    'external https://a.example/',
    'external http://www.b.example/',
    'external mailto:me@c.example',
  ]);
});

test.each([
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](&#1;javascript:alert(1))',
  '[a](java&#10;script:alert(1))',
  '[a](data:text/html,x)',
  '[a](vbscript:x)',
  '[a](file:///etc/passwd)',
  '[a](blob:https://a.example/1)',
  '[a](//evil.example/)',
  '[a](/\\\\evil.example/)',
  '[a](/.//evil.example)',
  '[a](./relative.html)',
  '[a](relative)',
  '[a]()',
  '[a](https://user:word@evil.example/)',
  '[a](https://)',
  '<javascript:alert(1)>',
  '[a][x]\n\n[x]: javascript:alert(1)',
])('the link %j is refused', (markdown) => {
  expect(inspected(markdown).links.map(({ scheme }) => scheme)).toEqual(['refused']);
});

test('nothing inside code is a link, a picture or a block', () => {
  expect(inspected('`[a](javascript:x)`\n\n```\n:::facts\n![a](b)\n```\n')).toEqual({
    figures: [],
    links: [],
    blocks: [],
    notes: [],
    isTooDeep: false,
  });
});

test('blocks are found with their attributes, nested ones too', () => {
  const body =
    ':::update{at="2025-09-01T10:00:00+03:00"}\nText.\n:::\n\n::::facts\n:::quote{by="KCNA"}\nx\n:::\n::::\n';
  expect(inspected(body).blocks).toEqual([
    {
      name: 'update',
      attributes: { at: '2025-09-01T10:00:00+03:00' },
      form: 'block',
      closed: true,
      hasHeading: false,
      position: { line: 1, column: 1 },
      lastLine: 3,
    },
    {
      name: 'facts',
      attributes: {},
      form: 'block',
      closed: true,
      hasHeading: false,
      position: { line: 5, column: 1 },
      lastLine: 9,
    },
    {
      name: 'quote',
      attributes: { by: 'KCNA' },
      form: 'block',
      closed: true,
      hasHeading: false,
      position: { line: 6, column: 1 },
      lastLine: 8,
    },
  ]);
});

test('whether questions and answers hold a question is seen, in a text with more prose than that', () => {
  const questions = (first: string) => inspected(`Text.\n\nText.\n\n:::qa\n${first}\n\nText.\n:::`).blocks;
  expect(questions('### Why?')).toMatchObject([{ name: 'qa', hasHeading: true }]);
  expect(questions('Why?')).toMatchObject([{ name: 'qa', hasHeading: false }]);
});

test('a block that is never closed, too few colons and lonely colons are found', () => {
  expect(inspected('Text.\n\n:::facts\n- One').blocks).toMatchObject([{ name: 'facts', closed: false }]);
  expect(inspected('::facts\n\n- One').blocks).toMatchObject([{ name: 'facts', form: 'leaf' }]);
  expect(inspected('Text.\n\n::: facts\nOne\n:::').blocks).toEqual([
    {
      name: 'facts',
      attributes: {},
      form: 'stray',
      closed: false,
      hasHeading: false,
      position: { line: 3, column: 1 },
      lastLine: 3,
    },
    {
      name: '',
      attributes: {},
      form: 'stray',
      closed: false,
      hasHeading: false,
      position: { line: 5, column: 1 },
      lastLine: 5,
    },
  ]);
});

test('hours, scales and designators are no blocks', () => {
  expect(inspected('At 10:30, 3:1 for the F-16:s – [see](source:dx).').blocks).toEqual([]);
});

test.each([
  ['[a](/x/)', 1, 5],
  ['One **[a](</x/>)**', 1, 12],
  ['[a [b]](/x/)', 1, 9],
  ['[a\nb](/x/)', 2, 4],
  ['> [a][1]\n\n[1]: </x/>', 3, 7],
  ['One <javascript:x>', 1, 5],
  ['[](/x/)', 1, 1],
])('a link is found where its address stands: %j', (markdown, line, column) => {
  expect(inspected(markdown).links.map(({ position }) => position)).toEqual([{ line, column }]);
});

test.each([
  ['![a](./b.jpg)', 1, 6],
  ['![a \\] b]( <b.jpg>)', 1, 13],
  ['![a][1]\n\n[1]: b.jpg', 1, 1],
])('a picture is found where its file is named: %j', (markdown, line, column) => {
  expect(inspected(markdown).figures.map(({ srcPosition }) => srcPosition)).toEqual([{ line, column }]);
});

test('the cells of a chart are found where they stand, in a text with more prose than that', () => {
  const body = 'Text.\n\nText.\n\n:::chart{type="bar" title="x"}\n| A | B |\n| --- | --- |\n| *one* two |  ~3 |\n:::';
  expect(inspected(body).blocks).toMatchObject([
    {
      name: 'chart',
      tables: [
        [
          [
            { text: 'A', line: 6, column: 3 },
            { text: 'B', line: 6, column: 7 },
          ],
          [
            { text: 'one two', line: 8, column: 3 },
            { text: '~3', line: 8, column: 16 },
          ],
        ],
      ],
    },
  ]);
});
