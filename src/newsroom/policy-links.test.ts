import { expect, test } from 'vitest';
import { phrasesIn } from '../locale/phrases.ts';
import { policyLinks } from './policy-links.ts';

const say = phrasesIn('en');
const site = (policies: object) => ({ publisher: { name: 'Watch', policies } }) as never;

test('a policy on another site is linked by its name', () => {
  expect(policyLinks({ say, site: site({ ethicsPolicy: 'https://press.example/code' }) })).toEqual([
    { name: 'Ethics policy', address: 'https://press.example/code' },
  ]);
});

test('a policy on a standing page is not named a second time', () => {
  expect(policyLinks({ say, site: site({ correctionsPolicy: 'corrections-policy' }) })).toEqual([]);
});

test('a newsroom without a publisher has no policies to link', () => {
  expect(policyLinks({ say, site: {} as never })).toEqual([]);
});
