import { plural } from '../../../locale/plural.ts';
import type { summary as english } from '../en/summary.ts';
import type { NotCompared } from '../pieces/not-compared.ts';

export const summary: typeof english = {
  none: 'Проблем немає.',
  advice: '(порада)',
  begins: 'Перевіряю редакцію …',
  ends: 'Чекаю на зміни. Щоб зупинити, натисніть Ctrl+C.',
  watchLimits: {
    ENOSPC:
      'Система більше не дає стежити за теками, тому кожен файл переглядається раз на секунду, а це забирає більше процесорного часу. ' +
      'У Linux дозвольте більше і почніть знову: sudo sysctl fs.inotify.max_user_watches=524288',
    EMFILE:
      'Система більше не дає програмам стежити за теками, тому кожен файл переглядається раз на секунду, а це забирає більше процесорного часу. ' +
      'У Linux дозвольте більше і почніть знову: sudo sysctl fs.inotify.max_user_instances=1024',
  },
  staleSchemas: 'Ваш редактор тексту пропонує назви колишніх файлів. Щоб він дізнався нові: npm run schemas',
  errors: (count) => plural('uk', count, { one: '# помилка', few: '# помилки', many: '# помилок', other: '# помилки' }),
  pieces: (count) => plural('uk', count, { one: '# порада', few: '# поради', many: '# порад', other: '# поради' }),
  files: (count) => plural('uk', count, { one: 'в # файлі', other: 'у # файлах' }),
  sum: (parts, files) => `${parts.join(' і ')} ${files}`,
  nothingBuilt: 'Сайт не зібрано. Попередній випуск лишився без змін.',
};

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
