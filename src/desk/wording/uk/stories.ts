import type { aboutStories as english } from '../en/stories.ts';
import { inLanguage, quoted, together } from './parts.ts';

export const aboutStories: typeof english = {
  'sources-missing': ({ category }) => [
    `Матеріал не називає жодного джерела, а рубрика ${quoted(category)} вимагає хоча б одного.`,
    'Додайте список, наприклад sources: [{ id: ⟨коротка назва⟩, source: ⟨назва файлу з теки sources/⟩, date: ⟨рік-місяць-день⟩ }], ' +
      `або напишіть sources: optional у файлі categories/${category}.yaml.`,
  ],
  'citation-twice': ({ id }) => [
    `Два джерела цього матеріалу мають той самий id ${quoted(id)}.`,
    `Дайте одному з них інший id, наприклад ${id}-2; на нього спираються посилання в тексті.`,
  ],
  'updated-before-date': ({ updated, date }) => [
    `Матеріал оновлено (${updated}) раніше, ніж опубліковано (${date}).`,
    'Виправте «updated» або «date».',
  ],
  'correction-before-date': ({ at, date }) => [
    `Виправлення (${at}) давніше за сам матеріал (${date}).`,
    'Виправте «at» або «date».',
  ],
  'ended-not-live': ({ type }) => [
    `«ended» – лише для матеріалів наживо, а цей має тип ${quoted(type)}.`,
    'Приберіть рядок або напишіть type: live.',
  ],
  'ended-before-date': ({ ended, date }) => [
    `Матеріал завершено (${ended}) раніше, ніж опубліковано (${date}).`,
    'Виправте «ended» або «date».',
  ],
  'ended-before-update': ({ ended, line }) => [
    `Матеріал завершено (${ended}) раніше за оновлення, яке в ньому є (рядок ${String(line)}).`,
    'Виправте «ended» або «at» цього оновлення.',
  ],
  'withdrawn-in-part': ({ here, standing }) => [
    `Матеріал відкликано ${inLanguage(here)}, але ${together(standing.map(inLanguage))} він досі опублікований.`,
    'Напишіть status: withdrawn в усіх мовних версіях матеріалу.',
  ],
  'topic-name-shared': ({ name, other }) => [
    `Тема ${quoted(other)} теж має назву ${quoted(name)}, тож згадка може стосуватися будь-якої з двох.`,
    'Залиште цю назву лише одній з них.',
  ],
  'topic-kind-differs': ({ kind, original }) => [
    `Тут «kind» – ${quoted(kind)}, а в тексті першою мовою – ${quoted(original)}.`,
    'Приберіть рядок: перекладові «kind» не потрібен.',
  ],
};
