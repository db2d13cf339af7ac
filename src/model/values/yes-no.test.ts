import { expect, test } from 'vitest';
import { yesNo } from './yes-no.ts';

test.each(['yes', 'Yes', 'YES', true])('%j is a yes', (written) => {
  expect(yesNo.parse(written)).toBe(true);
});

test.each(['no', 'No', 'NO', false])('%j is a no', (written) => {
  expect(yesNo.parse(written)).toBe(false);
});

test.each(['maybe', 'yES', '', 1])('%j is neither', (written) => {
  expect(yesNo.safeParse(written).success).toBe(false);
});
