import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examineBody, examineWhole } from './inspect-body.ts';
import { bodyPieces } from '../../../tests/support/example-body-pieces.ts';
import { skimmed } from './skim.ts';

const bodies = fc.array(fc.constantFrom(...bodyPieces), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('plain prose is passed over, on the same lines', () => {
  expect(skimmed('Plain words.\n\nMore of them.\n\nSee [it](source:dx) and more words.\n')).toBe(
    'x\n\n\n\nSee [it](source:dx) x\n',
  );
});

test('what is found in a skimmed body is what is found in the whole', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      expect(examineBody(body)).toEqual(examineWhole(body));
    }),
    { numRuns: 300, seed: 1 },
  );
}, 60_000);
