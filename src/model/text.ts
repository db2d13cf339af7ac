import { z } from 'zod';
import { language, type Language } from './language.ts';

/** A text that readers see: not empty, not only white space. Surrounding white space is dropped. */
export const text = z.string().trim().min(1).meta({ pattern: '\\S' });

/** A text of at most `limit` characters, counted as Unicode code points. */
export function textUpTo(limit: number) {
  return text
    .refine((value) => Array.from(value).length <= limit, { error: 'too-long', params: { limit } })
    .meta({ maxLength: limit });
}

/** One text for every language, or one a language. */
export const localisedText = z.union([
  text,
  z
    .partialRecord(language, text)
    .refine((texts) => Object.keys(texts).length > 0, { error: 'empty' })
    .meta({ minProperties: 1 }),
]);
export type LocalisedText = z.infer<typeof localisedText>;

/** The text in `wanted`; where it is not given, in the site's first language; `''` never stands for a missing text. */
export function textIn(value: LocalisedText, wanted: Language, fallback: Language): string {
  if (typeof value === 'string') return value;
  const found = value[wanted] ?? value[fallback] ?? Object.values(value)[0];
  if (found === undefined) throw new RangeError('A text was given in no language.');
  return found;
}
