import { expect, test } from 'vitest';
import { licenceAddress } from './licence-address.ts';

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['cc-by-nc-nd-3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
  ['https://agency.example/terms', 'https://agency.example/terms'],
  ['All rights reserved', undefined],
  [undefined, undefined],
])('the licence %s can be read at %s', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});
