import { typeset, typesetters } from '../../markdown/typography/typesetter.ts';
import type { Language } from '../../model/language.ts';

/** Gives a text the marks of a language. */
export type Typeset = (text: string) => string;

export function typesetterFor(language: Language): Typeset {
  return (text) => typeset(text, typesetters[language]);
}

/** Those of the fields that hold a text. */
export function typesetFields<Key extends string>(
  fields: Readonly<Partial<Record<Key, string | undefined>>>,
  keys: readonly Key[],
  set: Typeset,
): Partial<Record<Key, string>> {
  const known = keys.flatMap((key) => {
    const text = fields[key];
    return text === undefined ? [] : [[key, set(text)] as const];
  });
  return Object.fromEntries(known) as Partial<Record<Key, string>>;
}
