import { interfaceLanguages, type Language } from '../../../model/language.ts';
import { exampleOf, type Field } from '../examples.ts';
import { shortened } from '../words.ts';

export { words } from '../words.ts';

/** A value as it stands in a sentence. */
export function quoted(value: string): string {
  return `"${shortened(value)}"`;
}

/** The hint, begun with the name that the editor probably meant. */
export function meant(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`.trim();
}

// British English has no comma before the last "and".
const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const allOf = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `a, b or c`. */
export function listed(values: readonly string[]): string {
  return anyOf.format(values);
}

/** `a, b and c`. */
export function together(values: readonly string[]): string {
  return allOf.format(values);
}

const languageNames: Readonly<Record<Language, string>> = { en: 'English', uk: 'Ukrainian' };

/** `uk` is `Ukrainian`. */
export function languageName(code: Language): string {
  return languageNames[code];
}

/** What to do about a language that the site has not: it may be one that sites can have. */
export function otherLanguage(code: string, remove: string): string {
  return interfaceLanguages.some((one) => one === code)
    ? `${remove}, or add ${code} to "languages" in site.yaml.`
    : `${remove}; a site can be published in ${together(interfaceLanguages)}.`;
}

/** A line of a field to paste: with the first of its choices, or an example; bare where there is neither. */
export function lineOf(field: Field, choices: readonly string[]): string {
  return `${field.name}: ${choices[0] ?? exampleOf(field, texts)}`.trim();
}

/** A list of one value to paste. */
export function listOf(field: Field): string {
  const example = exampleOf(field, texts) || '…';
  return `${field.name}: ${example.startsWith('[') ? example : `[${example}]`}`;
}

const texts = {
  title: 'A headline in one line',
  description: 'What the story says, in one sentence',
  alt: 'A launcher on a muddy road',
  caption: 'A launcher near the front.',
  credit: 'KCNA',
  name: 'Its name',
  role: 'News Writer',
  text: 'What readers should know',
  'facts.value': 'Short-range ballistic missile',
};
