import type { Language } from '../model/language.ts';

const english = {
  begin: 'What do you begin?',
  story: 'A new story',
  translation: 'A translation of a story that is there',
  which: 'Which story? Type a part of its address',
  title: 'Headline',
  titleMissing: 'Write the headline; it can be changed later.',
  titleTooLong: 'The headline has more than 110 characters. Make it shorter.',
  category: 'Category',
  author: 'Author, or several; the byline keeps the order of this list',
  language: 'Language',
  address: (month: string) => `Address: /${month}/…/`,
  slugMissing: 'Write a short name in small letters a to z, such as missile-factory.',
  slugMalformed: 'Use small letters a to z, digits, and single hyphens between them.',
  slugTaken: (free: string) => `Another story has this name. This one is free: ${free}`,
  pictures: 'Pictures to copy; the first leads. Enter alone takes none',
  cancelled: 'What now?',
  back: 'One question back',
  stop: 'Stop; nothing is made',
  nothing: 'Nothing was made.',
};

/** What an editor is asked on the terminal, and told about an answer, by the language of `--lang`. */
export const questionWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  uk: {
    begin: 'Що ви починаєте?',
    story: 'Новий матеріал',
    translation: 'Переклад матеріалу, який уже є',
    which: 'Який матеріал? Наберіть частину його адреси',
    title: 'Заголовок',
    titleMissing: 'Напишіть заголовок; його можна буде змінити.',
    titleTooLong: 'У заголовку понад 110 знаків. Скоротіть його.',
    category: 'Рубрика',
    author: 'Автор або кілька; порядок підписів такий, як у цьому переліку',
    language: 'Мова',
    address: (month) => `Адреса: /${month}/…/`,
    slugMissing: 'Напишіть коротку назву малими латинськими літерами, наприклад missile-factory.',
    slugMalformed: 'Уживайте малі латинські літери від a до z, цифри й поодинокі дефіси між ними.',
    slugTaken: (free) => `Таку назву вже має інший матеріал. Вільна така: ${free}`,
    pictures: 'Які знімки скопіювати; перший – головний. Лише Enter – жодного',
    cancelled: 'Що далі?',
    back: 'На одне питання назад',
    stop: 'Припинити; нічого не створено',
    nothing: 'Нічого не створено.',
  },
};

export type QuestionWords = typeof english;
