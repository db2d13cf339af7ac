/** What editors who write in Ukrainian call the fields, by the name of each field. */
const names: Readonly<Record<string, string>> = {
  title: 'заголовок назва',
  name: "ім'я назва",
  description: 'опис підзаголовок анонс лід',
  category: 'категорія рубрика розділ',
  author: 'автор автори авторка авторки',
  date: 'дата час',
  at: 'час дата',
  updated: 'оновлено',
  type: 'тип вид',
  kind: 'вид тип',
  ended: 'завершено',
  status: 'статус стан',
  embargo: 'ембарго',
  picture: 'зображення фото картинка світлина малюнок ілюстрація',
  photo: 'фото світлина портрет',
  src: 'файл',
  caption: 'підпис',
  credit: 'авторство автор джерело',
  alt: 'опис альт',
  sources: 'джерела джерело',
  source: 'джерело видавець',
  topics: 'теми тема теги мітки',
  related: "пов'язані пов'язане",
  corrections: 'виправлення',
  warning: 'попередження застереження',
  dateline: 'місце',
  location: 'локація розташування координати',
  lat: 'широта',
  lon: 'довгота',
  facts: 'факти',
  featured: 'головне',
  aliases: 'адреси псевдоніми',
  text: 'текст',
  was: 'було',
  now: 'стало',
  url: 'посилання адреса',
  note: 'примітка нотатка',
  role: 'посада роль',
  language: 'мова',
  languages: 'мови',
};

/** The field that a Ukrainian name is the word for, among those that are known here; `undefined` if it is none. */
export function namedInUkrainian(written: string, known: readonly string[]): string | undefined {
  const word = written.toLowerCase().replaceAll(/[’ʼ`]/gu, "'");
  return known.find((name) => names[name]?.split(' ').includes(word));
}
