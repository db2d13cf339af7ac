import type { NotCompared } from '../pieces/not-compared.ts';

export function notComparedInUkrainian(reason: NotCompared): string {
  return `Опубліковані статті не порівняно з тим, що вже знають читачі: ${because(reason)}`;
}

function because(reason: NotCompared): string {
  switch (reason.why) {
    case 'no-git':
      return 'на цьому комп’ютері немає git.';
    case 'no-repository':
      return 'ця тека не належить до жодного репозиторію git.';
    case 'no-commit':
      return 'ще нічого не збережено в git.';
    case 'not-tracked':
      return 'у git немає попередньої версії цієї теки.';
    case 'base-missing':
      return `git не знає тут «${reason.base}». У workflow отримайте всю історію (fetch-depth: 0).`;
    case 'git-refused':
      return `git відмовився відповісти. ${reason.says}`.trim();
  }
}
