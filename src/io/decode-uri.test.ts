import { expect, test } from 'vitest';
import { decodeUri, decodeUriPart } from './decode-uri.ts';

test.each([
  ['first%20visit.jpg', 'first visit.jpg'],
  ['%D0%B2%D1%96%D0%B7%D0%B8%D1%82.jpg', 'візит.jpg'],
  ['a%2Fb%23c', 'a%2Fb%23c'],
])('an address that was written encoded names the file of that name: %s', (written, read) => {
  expect(decodeUri(written)).toBe(read);
});

test('in a part of an address, no sign has another meaning', () => {
  expect(decodeUriPart('a%2Fb%23c')).toBe('a/b#c');
});

test.each(['100%', '%E0%A4%A', '%ff.jpg'])('what only looks encoded stands for itself: %s', (written) => {
  expect([decodeUri(written), decodeUriPart(written)]).toEqual([written, written]);
});
