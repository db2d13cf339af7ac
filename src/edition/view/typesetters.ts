import { setType, typesetters } from '../../markdown/typography/typesetter.ts';
import type { Language } from '../../model/language.ts';

/** Gives a text the marks of a language. */
export type Setter = (text: string) => string;

export function setterOf(language: Language): Setter {
  return (text) => setType(text, typesetters[language]);
}

/** Those of the fields that hold a text. */
export function setKnown<Key extends string>(
  fields: Readonly<Partial<Record<Key, string | undefined>>>,
  keys: readonly Key[],
  set: Setter,
): Partial<Record<Key, string>> {
  const known = keys.flatMap((key) => {
    const text = fields[key];
    return text === undefined ? [] : [[key, set(text)] as const];
  });
  return Object.fromEntries(known) as Partial<Record<Key, string>>;
}
