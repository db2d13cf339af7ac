import { z } from 'zod';
import type { Language } from './language.ts';
import { language } from './language.ts';
import { localisedText, text } from './text.ts';

export const topicKinds = [
  'equipment',
  'unit',
  'country',
  'place',
  'operation',
  'organisation',
  'person',
  'theme',
] as const;
export type TopicKind = (typeof topicKinds)[number];

const aliases = z.union([z.array(text), z.partialRecord(language, z.array(text))]);

/** What stories are about. `<id>.uk.md` beside it may give title, aliases, facts and body in another language. */
export const topicFields = z.strictObject({
  title: localisedText,
  kind: z.enum(topicKinds),
  aliases: aliases.optional(),
  facts: z.array(z.strictObject({ name: localisedText, value: localisedText })).optional(),
  /** An item of Wikidata, such as Q42. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/u, { error: 'wikidata' })
    .optional(),
});

/** One language's text of a topic: `topics/<id>.md` or `topics/<id>.<language>.md`. */
export interface Topic extends z.infer<typeof topicFields> {
  readonly id: string;
  readonly language: Language;
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}
