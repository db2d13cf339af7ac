import type { Language } from '../model/language.ts';
import type { Hold } from '../model/hold.ts';
import { plural, type PluralForms } from './plural.ts';

type Counted = (number: number) => string;
const counting =
  (language: Language) =>
  (forms: PluralForms): Counted =>
  (number) =>
    plural(language, number, forms);
const inEnglish = counting('en');
const inUkrainian = counting('uk');

/** The words of the pages and marks that only editors see, in `npm run dev`. */
const english = {
  desk: 'The desk',
  front: 'Front page',
  problems: inEnglish({ one: '# problem', other: '# problems' }),
  advice: inEnglish({ one: '# piece of advice', other: '# pieces of advice' }),
  inFiles: inEnglish({ one: 'in # file', other: 'in # files' }),
  whole: 'Everything that is wrong',
  nothing: 'Nothing is wrong. The newsroom can be published.',
  brokenPage: 'This page cannot be shown',
  brokenPageIntro: 'Mend what is listed here and save. The page then comes back by itself.',
  brokenSite: 'The site cannot be shown',
  brokenSiteIntro: 'The file site.yaml says what site this is. Mend it and save; the site then comes back by itself.',
  brokenList: 'What is wrong in the newsroom',
  brokenListIntro: 'Nothing can be published before every problem is mended. Advice stops nothing.',
  aboutAll: 'About the whole file',
  toDo: 'What to do:',
  adviceLabel: 'Advice',
  frame: (file: string, line: number) => `${file} around line ${String(line)}`,
  held: (hold: Hold, instant: (at: Date) => string) =>
    hold.kind === 'draft'
      ? 'Draft'
      : `${hold.kind === 'embargoed' ? 'Embargoed until' : 'Scheduled for'} ${instant(hold.until)}`,
  hidden: 'Readers cannot see this story.',
};

const ukrainian: typeof english = {
  desk: 'Редакція',
  front: 'Головна сторінка',
  problems: inUkrainian({ one: '# помилка', few: '# помилки', many: '# помилок', other: '# помилки' }),
  advice: inUkrainian({ one: '# порада', few: '# поради', many: '# порад', other: '# поради' }),
  inFiles: inUkrainian({ one: 'в # файлі', few: 'у # файлах', many: 'у # файлах', other: 'у # файлах' }),
  whole: 'Усе, що не так',
  nothing: 'Помилок немає. Видання можна публікувати.',
  brokenPage: 'Цю сторінку неможливо показати',
  brokenPageIntro: 'Виправте перелічене тут і збережіть файл. Сторінка з’явиться сама.',
  brokenSite: 'Сайт неможливо показати',
  brokenSiteIntro: 'Файл site.yaml каже, що це за сайт. Виправте його і збережіть: сайт з’явиться сам.',
  brokenList: 'Що не так у виданні',
  brokenListIntro: 'Доки є бодай одна помилка, нічого не буде опубліковано. Поради нічого не зупиняють.',
  aboutAll: 'Про весь файл',
  toDo: 'Що зробити:',
  adviceLabel: 'Порада',
  frame: (file, line) => `${file}, рядок ${String(line)} і сусідні`,
  held: (hold, instant) =>
    hold.kind === 'draft'
      ? 'Чернетка'
      : `${hold.kind === 'embargoed' ? 'Під ембарго до' : 'Заплановано на'} ${instant(hold.until)}`,
  hidden: 'Читачі не бачать цього матеріалу.',
};

export type DevLabels = typeof english;

const phrases: Readonly<Record<Language, DevLabels>> = { en: english, uk: ukrainian };

export function devLabels(language: Language): DevLabels {
  return phrases[language];
}
