import { expect, test } from 'vitest';
import { fillIn } from './fill-in.ts';

test('values take the places of their names in a label', () => {
  expect(fillIn('Source {number}: {title}', { number: 1, title: 'KCNA' })).toBe('Source 1: KCNA');
});

test('a title that looks like a place or a pattern is a title', () => {
  expect(fillIn('{title}', { title: '{title} $& $1' })).toBe('{title} $& $1');
});

test('a name that has no value stays, and what every object has is no value', () => {
  expect(fillIn('{nobody} {constructor}', {})).toBe('{nobody} {constructor}');
});
