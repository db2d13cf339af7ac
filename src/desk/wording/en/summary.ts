import type { NotCompared } from '../pieces/not-compared.ts';

/** The lines that frame a list of problems. `advice` stands behind the place of what does not stop a build. */
export const summary = {
  none: 'No problems.',
  advice: '(advice)',
  begins: 'Checking the newsroom …',
  ends: 'Waiting for changes. Stop with Ctrl+C.',
  watchLimits: {
    ENOSPC:
      'This system lets no more folders be watched, so every file is looked at once a second, which takes more of the processor. ' +
      'On Linux, allow more and start again: sudo sysctl fs.inotify.max_user_watches=524288',
    EMFILE:
      'This system lets no more programs watch folders, so every file is looked at once a second, which takes more of the processor. ' +
      'On Linux, allow more and start again: sudo sysctl fs.inotify.max_user_instances=1024',
  },
  staleSchemas: 'Your text editor proposes the names of earlier files. To have it learn the new ones: npm run schemas',
  errors: (count: number) => (count === 1 ? '1 error' : `${String(count)} errors`),
  pieces: (count: number) => (count === 1 ? '1 piece of advice' : `${String(count)} pieces of advice`),
  files: (count: number) => (count === 1 ? 'in 1 file' : `in ${String(count)} files`),
  sum: (parts: readonly string[], files: string) => `${parts.join(' and ')} ${files}`,
  nothingBuilt: 'Nothing was built. The last edition stands as it was.',
};

export function notComparedInEnglish(reason: NotCompared): string {
  return `Published stories were not compared with what readers know already: ${because(reason)}`;
}

function because(reason: NotCompared): string {
  switch (reason.why) {
    case 'no-git':
      return 'git is not installed on this machine.';
    case 'no-repository':
      return 'this folder is in no git repository.';
    case 'no-commit':
      return 'nothing has been committed yet.';
    case 'not-tracked':
      return 'git holds no earlier version of this folder.';
    case 'base-missing':
      return `git knows no "${reason.base}" here. In a workflow, let the checkout fetch the whole history (fetch-depth: 0).`;
    case 'git-refused':
      return `git refused to say. ${reason.says}`.trim();
  }
}
