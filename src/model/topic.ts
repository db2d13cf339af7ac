import type { BodyMedia } from './body-media.ts';
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
  title: localisedText.meta({ description: 'text by language', examples: ['KN-23'] }),
  kind: z.enum(topicKinds).meta({
    description:
      'equipment, unit, country, place, operation, organisation, person or theme. A translation may leave it out',
    examples: ['equipment'],
  }),
  aliases: aliases.optional().meta({
    description: 'list of other names, or a list for each language: { en: […], uk: […] }',
    examples: [['Hwasong-11A']],
  }),
  facts: z
    .array(z.strictObject({ name: localisedText, value: localisedText }))
    .optional()
    .meta({
      description: 'list of groups name and value, both texts by language',
      examples: [[{ name: 'Type', value: 'Missile' }]],
    }),
  /** An item of Wikidata, such as Q42. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/u, { error: 'wikidata' })
    .optional()
    .meta({ description: 'the item of Wikidata: Q and a number', examples: ['Q423'] }),
});

/** A translation may leave `kind` to the text that it translates. */
export const translatedTopicFields = z.strictObject({ ...topicFields.shape, kind: topicFields.shape.kind.optional() });

/** One language's text of a topic: `topics/<id>.md` or `topics/<id>.<language>.md`. */
export interface Topic extends z.infer<typeof topicFields> {
  readonly id: string;
  readonly language: Language;
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly media: BodyMedia;
}
