import type { Summary } from '../../wording.ts';

/** What is printed under the problems. */
export const summary: Summary = {
  none: 'No problems.',
  found: ({ errors, advice, files }) => {
    const parts = [`${String(errors)} ${errors === 1 ? 'error' : 'errors'}`];
    if (advice > 0) parts.push(`${String(advice)} ${advice === 1 ? 'piece of advice' : 'pieces of advice'}`);
    return `${parts.join(' and ')} in ${String(files)} ${files === 1 ? 'file' : 'files'}`;
  },
  nothingBuilt: 'Nothing was built. The last edition stands as it was.',
};
