import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const update = (hour: string, braces = '') =>
  `:::update{at="2025-09-02T${hour}:00+03:00"${braces}}\n## At ${hour}\n:::`;
const titles = (...blocks: readonly string[]) =>
  renderBody(blocks.join('\n\n'), exampleContext()).updates.map(({ title }) => title);

test('updates stand newest first, whatever their order in the file', () => {
  expect(titles(update('09:00'), update('11:00'), update('10:00'))).toEqual(['At 11:00', 'At 10:00', 'At 09:00']);
});

test('hours in two zones are compared as moments', () => {
  const inLondon = ':::update{at="2025-09-02T08:30:00+01:00"}\n## London\n:::';
  expect(titles(update('10:00'), inLondon)).toEqual(['London', 'At 10:00']);
});

test('a pinned update stays on top, and says so', () => {
  const body = [update('11:00'), update('09:00', ' pinned="yes"'), update('12:00', ' pinned="no"')];
  expect(titles(...body)).toEqual(['At 09:00', 'At 12:00', 'At 11:00']);
  const { html } = renderBody(body.join('\n\n'), exampleContext());
  expect(html.match(/<span class="update-pin">Pinned<\/span>/gu)).toHaveLength(1);
});

test('what stands before, between and behind updates stays where it is', () => {
  const { html } = renderBody(
    `Before.\n\n${update('09:00')}\n\nBetween.\n\n${update('10:00')}\n\nBehind.`,
    exampleContext(),
  );
  expect(html.replace(/<[^>]*>|\s+/gu, ' ').match(/Before|Between|Behind|At \d+/gu)).toEqual([
    'Before',
    'At 10',
    'Between',
    'At 09',
    'Behind',
  ]);
});
