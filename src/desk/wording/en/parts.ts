import { interfaceLanguages, type Language } from '../../../model/language.ts';
import { linesToPaste } from '../pieces/examples.ts';
import { shortened } from '../pieces/words.ts';

/** A value in quotation marks, shortened, to be quoted in a message. */
export function quoted(value: string): string {
  return `"${shortened(value)}"`;
}

/** A hint that asks for the name which was probably meant, if there is one, before the given hint. */
export function meant(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`.trim();
}

// British English has no comma before the last "and".
const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const allOf = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A list with "or": `a, b or c`. */
export function listed(values: readonly string[]): string {
  return anyOf.format(values);
}

/** A list with "and": `a, b and c`. */
export function together(values: readonly string[]): string {
  return allOf.format(values);
}

const languageNames: Readonly<Record<Language, string>> = { en: 'English', uk: 'Ukrainian' };

/** The name of a language: `Ukrainian` for `uk`. */
export function languageName(code: Language): string {
  return languageNames[code];
}

/** The hint for a language that the site does not have; a different one if sites can have it. */
export function otherLanguage(code: string, remove: string): string {
  return interfaceLanguages.some((one) => one === code)
    ? `${remove}, or add ${code} to "languages" in site.yaml.`
    : `${remove}; a site can be published in ${together(interfaceLanguages)}.`;
}

export const { lineOf, listOf } = linesToPaste({
  title: '⟨headline in one line⟩',
  description: '⟨what the story says in one sentence⟩',
  alt: '⟨what is to be seen⟩',
  caption: '⟨what is known about the picture⟩',
  credit: '⟨who made the picture⟩',
  name: '⟨its name⟩',
  role: '⟨what they do here⟩',
  text: '⟨what readers should know⟩',
  'facts.value': '⟨the fact⟩',
  'categories.title': '⟨its name⟩',
  'categories.description': '⟨what belongs into the category⟩',
  'pages.title': '⟨its name⟩',
  'pages.description': '⟨what the page is about⟩',
  'topics.title': '⟨its name⟩',
});
