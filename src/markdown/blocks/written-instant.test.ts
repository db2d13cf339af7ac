import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { shownInstant, writtenInstant } from './written-instant.ts';

test.each([
  [' 2025-09-02T06:30:00Z ', '202509020630'],
  ['2025-09-02 09:30', '202509020930'],
  ['2025-09-02T09:30:00+03:00', '202509020930'],
])('%s is shown in the zone and words of the newsroom', (written, digits) => {
  const instant = writtenInstant(written, exampleContext());
  expect(instant).toMatchObject({ iso: '2025-09-02T09:30:00+03:00', digits });
  expect(instant && shownInstant(instant, exampleContext())).toBe('September 2, 2025, 09:30 (UTC+3)');
});

test.each([
  ...[undefined, null, '', 'soon', '2025-09-02', '2025-13-02T06:30:00Z'],
  ...['2025-03-30 03:30', '2025-10-26 03:30'],
])('%j is no instant, or not one alone: none is guessed', (written) => {
  expect(writtenInstant(written, exampleContext())).toBeUndefined();
});
