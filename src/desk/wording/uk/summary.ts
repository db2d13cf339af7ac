import { plural } from '../../../newsroom/plural.ts';
import type { Summary } from '../../wording.ts';

/** What is printed under the problems. */
export const summary: Summary = {
  none: 'Проблем немає.',
  found: ({ errors, advice, files }) => {
    const parts = [plural('uk', errors, { one: '# помилка', few: '# помилки', many: '# помилок', other: '# помилки' })];
    if (advice > 0)
      parts.push(plural('uk', advice, { one: '# порада', few: '# поради', many: '# порад', other: '# поради' }));
    return `${parts.join(' і ')} ${plural('uk', files, { one: 'в # файлі', other: 'у # файлах' })}`;
  },
  nothingBuilt: 'Сайт не зібрано. Попередній випуск лишився без змін.',
};
