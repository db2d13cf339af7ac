import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { shownInstant, writtenInstant } from './written-instant.ts';

test('an instant with its offset is shown in the zone and words of the newsroom', () => {
  const instant = writtenInstant(' 2025-09-02T06:30:00Z ');
  expect(instant).toMatchObject({ at: '2025-09-02T06:30:00Z', digits: '202509020630' });
  expect(instant && shownInstant(instant, exampleContext())).toBe('September 2, 2025, 09:30 (UTC+3)');
});

test.each([undefined, null, '', 'soon', '2025-09-02', '2025-09-02T06:30:00', '2025-13-02T06:30:00Z'])(
  '%j is no instant: none is guessed',
  (written) => {
    expect(writtenInstant(written)).toBeUndefined();
  },
);
