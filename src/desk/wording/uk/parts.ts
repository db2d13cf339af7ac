import { plural } from '../../../locale/plural.ts';
import { interfaceLanguages, type Language } from '../../../model/language.ts';
import { linesToPaste } from '../pieces/examples.ts';
import { shortened } from '../pieces/words.ts';

export function quoted(value: string): string {
  return `«${shortened(value)}»`;
}

export function meant(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Можливо, ви мали на увазі «${near}»? ${otherwise}`.trim();
}

const anyOf = new Intl.ListFormat('uk', { type: 'disjunction' });
const allOf = new Intl.ListFormat('uk', { type: 'conjunction' });

export function listed(values: readonly string[]): string {
  return anyOf.format(values);
}

export function together(values: readonly string[]): string {
  return allOf.format(values);
}

const languageNames: Readonly<Record<Language, string>> = { en: 'англійською', uk: 'українською' };

/** The name of a language in the instrumental case, which means "in Ukrainian". */
export function inLanguage(code: Language): string {
  return languageNames[code];
}

export function otherLanguage(code: string, remove: string): string {
  return interfaceLanguages.some((one) => one === code)
    ? `${remove} або додайте ${code} до поля «languages» у файлі site.yaml.`
    : `${remove}; сайт може виходити лише такими мовами: ${together(interfaceLanguages)}.`;
}

export const { lineOf, listOf } = linesToPaste({
  title: '⟨заголовок одним рядком⟩',
  description: '⟨про що матеріал одним реченням⟩',
  alt: '⟨що тут видно⟩',
  caption: '⟨що відомо про зображення⟩',
  credit: '⟨хто автор зображення⟩',
  name: '⟨назва або ім’я⟩',
  role: '⟨що тут робить⟩',
  text: '⟨що варто знати читачам⟩',
  'facts.value': '⟨сам факт⟩',
  'categories.title': '⟨назва⟩',
  'categories.description': '⟨про що ця рубрика⟩',
  'pages.title': '⟨назва⟩',
  'pages.description': '⟨про що ця сторінка⟩',
  'topics.title': '⟨назва⟩',
});

/** A number of characters in words: `2 знаки`, `5 знаків`. */
export function characters(count: number): string {
  return plural('uk', count, { one: '# знак', few: '# знаки', many: '# знаків', other: '# знака' });
}
