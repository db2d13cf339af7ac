import { expect, test } from 'vitest';
import { likeness } from './alt-like-caption.ts';

const beside = { caption: 'The keeper lights the old lamp at the harbour.', title: 'A lamp is lit again at last' };

test.each([
  ['Keeper lights the old lamp', 'caption'],
  ['A lamp is lit again', 'title'],
  ['The keeper lights the old lamp at the harbour', undefined],
  ['The old lamp', undefined],
  ['A man with a ladder climbs to the lamp', undefined],
])('a description that says what the caption or the title says: %s', (alt, like) => {
  expect(likeness(alt, beside)).toBe(like);
});
