import type { aboutFiles as english } from '../en/files.ts';
import { inLanguage, listed, meant, otherLanguage, quoted, together } from './parts.ts';

export const aboutFiles: typeof english = {
  'content-missing': ({ content }) => [
    `У теці ${quoted(content)} редакції немає.`,
    'Укажіть теку, у якій лежить site.yaml, наприклад --content ../our-newsroom.',
  ],
  'site-missing': () => [
    'У теці редакції немає файлу site.yaml.',
    'Покладіть туди файл site.yaml, у якому є щонайменше name, url, languages і timeZone.',
  ],
  'file-unreadable': ({ reason }) => [
    `Файл не вдається відкрити: ${reasons.get(reason) ?? reason}.`,
    'Спробуйте відкрити його в текстовому редакторі; якщо не вдасться, зверніться до того, хто доглядає за цим комп’ютером.',
  ],
  'file-format': ({ format }) => [
    `Це не простий текст, а ${{ word: 'документ текстового процесора', rtf: 'документ RTF', pdf: 'PDF' }[format]}, хай що каже його назва.`,
    'Відкрийте його, скопіюйте текст у простий текстовий редактор і збережіть під цією назвою: сама лише нова назва тексту з нього не зробить.',
  ],
  'file-encoding': ({ encoding }) => [
    encoding === undefined
      ? 'Літери цього файлу неможливо прочитати: його збережено не в UTF-8.'
      : `Цей файл збережено в ${encoding}, а має бути UTF-8.`,
    'Збережіть його знову в UTF-8. У VS Code натисніть назву кодування внизу, потім Save with Encoding і UTF-8; у Блокноті виберіть «Зберегти як» і кодування UTF-8; у Word збережіть як звичайний текст і виберіть Юнікод (UTF-8).',
  ],
  'merge-conflict': ({ first, last }) => [
    last === undefined
      ? `Рядок ${quoted(first)} лишився там, де git не зміг звести докупи дві версії цього файлу.`
      : `Git не зміг звести докупи дві версії цього файлу: тут стоять обидві, від рядка ${quoted(first)} до рядка ${quoted(last)}.`,
    'Залиште правильні рядки, а решту приберіть разом із тими, що починаються з <<<<<<<, |||||||, ======= чи >>>>>>>.',
  ],
  'symbolic-link': () => ['Це посилання на інше місце, а не файл.', 'Замініть його копією того, на що воно вказує.'],
  'names-alike': ({ name }) => [
    `Тут два файли або дві теки з назвою ${quoted(name)}: на вигляд назви однакові, але записані різними знаками.`,
    'Залиште один із них або дайте другому іншу назву.',
  ],
  'no-file': () => ['Це не файл і не тека, тож прочитати його неможливо.', 'Замініть його файлом або приберіть.'],
  'folder-unknown': ({ name, near, allowed }) => [
    `Теки ${quoted(name)} у редакції не буває, тож нічого з неї не буде прочитано.`,
    meant(near, `Теки називаються ${together(allowed)}.`),
  ],
  'file-misplaced': ({ name, near, place, names }) => [
    `Файл ${quoted(name)} лежить там, де його ніхто не прочитає.`,
    meant(near, belonging[place](names)),
  ],
  'file-ending': ({ name, wanted }) => [
    `У назви ${quoted(name)} не те закінчення, яке тут потрібне.`,
    `Назвіть файл ${wanted}.`,
  ],
  'file-name': ({ id, suggestion }) => [
    `Назва ${quoted(id)} не може стояти в адресі.`,
    `Пишіть малі латинські літери від a до z, цифри та поодинокі дефіси${suggestion === '' ? '' : `, наприклад ${suggestion}`}.`,
  ],
  'file-language': ({ language, wanted }) => [
    `Сайт не виходить мовою ${quoted(language)}.`,
    wanted === undefined ? otherLanguage(language, 'Перейменуйте чи заберіть файл') : `Назвіть файл ${wanted}.`,
  ],
  'file-default-language': ({ wanted }) => ['Першу мову сайту в назві файлу не вказують.', `Назвіть файл ${wanted}.`],
  'original-missing': ({ wanted, first }) => [
    `Немає цього самого тексту ${inLanguage(first)}, першою мовою сайту.`,
    `Напишіть ${wanted}; цей файл є його перекладом.`,
  ],
  'article-folder': ({ folder, wrong, suggestion }) => [
    `${quoted(folder)} – ${notA[wrong]}.`,
    wrong === 'slug'
      ? `Пишіть малі латинські літери від a до z, цифри й поодинокі дефіси${suggestion === '' ? '' : `, наприклад ${suggestion}`}.`
      : suggestion === ''
        ? `${whereStories} Рік і місяць записують цифрами, наприклад 2025/09.`
        : `Назвіть теку ${suggestion}.`,
  ],
  'article-text-missing': () => [
    'У цій теці немає матеріалу.',
    'Покладіть сюди текст матеріалу у файлі index.md або приберіть теку.',
  ],
};

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'його вже немає на місці'],
  ['EACCES', 'цей комп’ютер не дозволяє його читати'],
  ['EPERM', 'цей комп’ютер не дозволяє його читати'],
  ['ERR_FS_FILE_TOO_LARGE', 'він завеликий'],
]);

const notA = {
  year: 'це не рік',
  month: 'це не місяць',
  slug: 'непридатна назва для матеріалу',
};

const whereStories = 'Місце матеріалу – articles/<рік>/<місяць>/<назва>/index.md.';

const belonging = {
  top: (names: readonly string[]) => `Тут лежать лише ${together(names)}.`,
  folder: ([folder = '']: readonly string[]) => `Покладіть файл просто в теку ${folder}/.`,
  articles: () => whereStories,
  story: (names: readonly string[]) => `Текст матеріалу називається ${listed(names)}.`,
};
