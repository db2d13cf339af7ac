import { expect, test } from 'vitest';
import { buildTable, growthOf, type BuildResult } from './build-results.ts';

const written = { pages: 1000, files: 2000 };
const took = (...seconds: readonly number[]) => seconds.map((one) => ({ seconds: one, peakMiB: one * 100 }));
const ours: BuildResult = { name: 'cold', isPeer: false, runs: took(4, 90, 3), written };
const hugo: BuildResult = { name: 'hugo', isPeer: true, runs: took(2, 2, 8), written };
const eleventy: BuildResult = { name: 'eleventy', isPeer: true, runs: took(8, 8, 8), written };

test('a build is told by its medians, and in relation to each peer', () => {
  expect(buildTable({ articles: 1000, results: [ours, hugo, eleventy] }).split('\n')).toEqual([
    '                      seconds     / hugo / eleventy        MiB      pages      files',
    'cold                     4.00       2.00       0.50        400       1000       2000',
    'hugo                     2.00                              200       1000       2000',
    'eleventy                 8.00                              800       1000       2000',
  ]);
});

test('a peer that makes another number of pages is told to have done other work', () => {
  const few = { ...hugo, written: { pages: 900, files: 2000 } };
  const near = { ...eleventy, written: { pages: 1040, files: 2000 } };
  expect(
    buildTable({ articles: 1000, results: [ours, few, near] })
      .split('\n')
      .slice(4),
  ).toEqual(['Not the same work: hugo makes 900 pages, we 1000.']);
});

test('growth is the exponent from the smallest size to the largest, in whatever order they were measured', () => {
  const large = { articles: 4000, results: [{ ...ours, runs: took(16) }] };
  const middle = { articles: 2000, results: [{ ...ours, runs: took(100) }] };
  const small = { articles: 1000, results: [ours] };
  expect(growthOf([large, small, middle])).toEqual([{ name: 'cold', from: 1000, to: 4000, exponent: 1 }]);
  expect(growthOf([small])).toEqual([]);
});
