import type { Summary } from '../pieces/summary.ts';

/** The lines that frame a list of problems, in English. */
export const summary: Summary = {
  none: 'No problems.',
  advice: '(advice)',
  begins: 'Checking the newsroom …',
  ends: 'Waiting for changes. Stop with Ctrl+C.',
  errors: (count) => (count === 1 ? '1 error' : `${String(count)} errors`),
  pieces: (count) => (count === 1 ? '1 piece of advice' : `${String(count)} pieces of advice`),
  files: (count) => (count === 1 ? 'in 1 file' : `in ${String(count)} files`),
  sum: (parts, files) => `${parts.join(' and ')} ${files}`,
  nothingBuilt: 'Nothing was built. The last edition stands as it was.',
};
