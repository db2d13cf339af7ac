import { datesIn } from '../locale/dates.ts';
import type { Language } from '../model/language.ts';

const english = {
  description: 'standfirst, what the story says in one or two sentences',
  alt: 'what is to be seen, for those who cannot see it',
  caption: 'caption, what readers should know about the picture',
  credit: 'who made the picture',
  publisher: 'publisher, the name of a file in sources/',
  day: 'day on which it was published, such as 2025-09-01',
  body: 'the text of the story',
  photo: 'Photo',
  taken: (day: string) => `Taken on ${datesIn('en', 'UTC').day(day)}.`,
};

/** The texts of the gaps in a new story, in the language of the story. `photo` stands before the credit in its text. */
export const gapWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  uk: {
    description: 'підзаголовок, про що ця стаття одним-двома реченнями',
    alt: 'що видно на знімку, для тих, хто його не бачить',
    caption: 'підпис, що читачам слід знати про знімок',
    credit: 'хто зробив знімок',
    publisher: 'видавець, назва файлу в sources/',
    day: 'день публікації, наприклад 2025-09-01',
    body: 'текст статті',
    photo: 'Фото',
    taken: (day) => `Знято ${datesIn('uk', 'UTC').day(day)} року.`,
  },
};
