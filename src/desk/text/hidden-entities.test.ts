import { expect, test } from 'vitest';
import { entityOf } from './hidden-entities.ts';

test.each([
  ['\u200D', 'A word&zwj;here', 6],
  ['\u200D', 'A&#8205;b', 1],
  ['\u202E', 'A &amp; &#X202e;b', 8],
  ['\u200B', '&NegativeThinSpace;', 0],
  ['\u200D', 'nothing &zwnj; of it', 0],
])('the entity of %j is found in %j', (sign, source, index) => {
  expect(entityOf(sign, source)).toBe(index);
});
