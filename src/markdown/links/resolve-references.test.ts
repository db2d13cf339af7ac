import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string) => renderBody(markdown, { ...exampleContext(), mentions: [] }).html;

test.each([
  ['[words][x]\n\n[x]: /a/', '[words](/a/)'],
  ['[x][]\n\n[X]: source:dx', '[x](source:dx)'],
  ['[x]\n\n[x]: article:2025/08/uranium-training "Title"', '[x](article:2025/08/uranium-training "Title")'],
  ['![A hall][x]\n\n[x]: hall.jpg "The hall. (Source: KCNA)"', '![A hall](hall.jpg "The hall. (Source: KCNA)")'],
])('%s is no other link or picture than one that is written out', (referring, plain) => {
  expect(render(referring).trim()).toBe(render(plain));
});

test('of two addresses under one name the first counts', () => {
  expect(render('[x]\n\n[x]: /a/\n[x]: /b/')).toContain('href="/news/a/"');
});

test('an address that runs something is no link under a name either', () => {
  expect(render('[x]\n\n[x]: javascript:alert(1)')).toContain('<p>x</p>');
});

test('brackets that name nothing stay brackets', () => {
  expect(render('[x][y] and [z]\n\n[a]: /a/')).toContain('<p>[x][y] and [z]</p>');
});
