import { z } from 'zod';
import type { BodyText } from './body-text.ts';
import { language, type Language } from './language.ts';

/** The schema of a text that readers see. White space around it is removed, and something must be left. */
export const text = z.string().trim().min(1).meta({ pattern: '\\S' });

/** Returns the schema of a text of at most `limit` characters, counted as Unicode code points. */
export function textUpTo(limit: number) {
  return text
    .refine((value) => Array.from(value).length <= limit, { error: 'too-long', params: { limit } })
    .meta({ maxLength: limit });
}

/**
 * The schema of a warning: in words, and no yes or no. A text is refused, and a `true` of YAML with it, by the message
 * `warning-in-words`.
 */
export const warning = z
  .string({ error: ({ input }) => (typeof input === 'boolean' ? 'warning-in-words' : undefined) })
  .trim()
  .min(1)
  .refine((value) => !/^(?:yes|no|true|false|on|off|так|ні)\.?$/iu.test(value), { error: 'warning-in-words' })
  .meta({ pattern: '\\S' });

/** The Markdown file of a record. */
export interface MarkdownFile {
  /** Path of the file, relative to the content folder. */
  readonly file: string;
  readonly body: BodyText;
  /** The line of `file` on which `body` begins, from 1. */
  readonly bodyLine: number;
}

/** The schema of a text that is the same in every language or given by language. */
export const localisedText = byLanguage(text);
/** The same of a warning. */
export const localisedWarning = byLanguage(warning);
export type LocalisedText = z.infer<typeof localisedText>;

/** The text in `wanted`, else in `fallback`, else in any language. @throws RangeError where there is none. */
export function textIn(value: LocalisedText, wanted: Language, fallback: Language): string {
  if (typeof value === 'string') return value;
  const found = value[wanted] ?? value[fallback] ?? Object.values(value)[0];
  if (found === undefined) throw new RangeError('A text was given in no language.');
  return found;
}

function byLanguage(one: typeof text) {
  return z.union([
    one,
    z
      .partialRecord(language, one)
      .refine((texts) => Object.keys(texts).length > 0, { error: 'empty' })
      .meta({ minProperties: 1 }),
  ]);
}
