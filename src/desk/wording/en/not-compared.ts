import type { NotCompared } from '../pieces/not-compared.ts';

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
