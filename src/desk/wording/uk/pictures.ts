import type { aboutPictures as english } from '../en/pictures.ts';
import { listed, meant, quoted } from './parts.ts';

export const aboutPictures: typeof english = {
  'picture-missing': ({ src, near, folder, encoded }) => [
    `Зображення ${quoted(src)} немає.`,
    encoded === undefined
      ? meant(near, `Покладіть файл у ${folderCalled(folder)}.`)
      : `Файл називається ${quoted(encoded)}, як в адресі, з якої його скопійовано. Назвіть його ${quoted(src)}.`,
  ],
  'picture-backslash': ({ src, wanted }) => [
    `У ${quoted(src)} між назвами стоїть зворотна скісна риска, як у Windows; в адресах такої немає.`,
    `Пишіть ${wanted}`,
  ],
  'picture-outside': ({ src, folder }) => [
    `Зображення ${quoted(src)} лежить не в теці цього тексту.`,
    `Покладіть файл у ${folderCalled(folder)} й напишіть саму лише його назву.`,
  ],
  'picture-ending': ({ src, endings }) => [
    `${quoted(src)} – не той вид зображення, який можна опублікувати.`,
    `Збережіть його як ${listed(endings)} і напишіть тут нову назву.`,
  ],
  'figure-without-alt': ({ src }) => [
    `Зображення ${quoted(src)} не має опису.`,
    `Напишіть у квадратних дужках, що на ньому видно: ![⟨що тут видно⟩](${src} …).`,
  ],
  'figure-without-caption': ({ src }) => [
    `Зображення ${quoted(src)} не має підпису.`,
    `Напишіть його в лапках після назви файлу: ![…](${src} "⟨що відомо про знімок⟩ (Джерело: ⟨хто автор⟩)")`,
  ],
  'figure-without-credit': ({ src }) => [
    `У підписі до ${quoted(src)} не сказано, чиє це зображення.`,
    'Закінчіть підпис указівкою в дужках: (Джерело: …) або (Фото: …).',
  ],
};

function folderCalled(folder: string): string {
  return folder === '' ? 'теку файлу site.yaml' : `теку ${folder}/`;
}
