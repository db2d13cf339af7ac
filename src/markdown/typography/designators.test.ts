import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string) => renderBody(markdown, { ...exampleContext(), mentions: [] }).html;

test.each([
  ...['KN-23', 'Су-57', 'С-300', 'Т-72', 'F-16:s', 'IRIS-T', 'Іскандер-М', 'KN-23-х', 'PAC-3', '9М723-1', '35-мм'],
  ...['Shahed-136', 'Hwasong-11A', '$5–7', '5–7', 'R-77-1', 'K9/K10-A1', 'PAC-3s'],
  ...['Spike-LR', 'Buk-MB', 'KN\u201023'],
])('%s stays on one line and is not altered', (words) => {
  expect(render(`The ${words}, seen.`)).toBe(`<p>The <span class="nowrap">${words}</span>, seen.</p>`);
});

test('of a long row of designators, each stays on one line', () => {
  expect(render('KN-23/KN-24/Hwasong-11A/Su-57')).toBe(
    `<p>${['KN-23/', 'KN-24/', 'Hwasong-11A/', 'Su-57'].map((one) => `<span class="nowrap">${one}</span>`).join('')}</p>`,
  );
});

test.each([
  'state-media',
  'як-от',
  '2S19',
  '10:30',
  '3:1',
  'and/or',
  'A-very-long-designator-of-2025',
  'Kamianets-Podilskyi/Ivano-Frankivsk',
  'no - dash',
])('%s needs no keeping together', (words) => {
  expect(render(words)).not.toContain('nowrap');
});

test('several of one text are each kept together, and no word between them is lost', () => {
  expect(render('KN-23 or *KN-24* and F-16')).toBe(
    '<p><span class="nowrap">KN-23</span> or <em><span class="nowrap">KN-24</span></em> and <span class="nowrap">F-16</span></p>',
  );
});

test('nothing changes in code and in addresses', () => {
  expect(render('`KN-23` https://a.example/KN-23 <KN-23@a.example>')).not.toContain('nowrap');
});

test('a text of very many designators is no more than long', () => {
  expect(render('A-1 '.repeat(80_000)).match(/nowrap/gu)).toHaveLength(80_000);
});
