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

/**
 * The schema of the front matter of a topic: a thing, a place or a theme that stories are about. `<id>.uk.md` beside it
 * may give title, aliases, facts and body in another language.
 */
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
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/u, { error: 'wikidata' })
    .optional()
    .meta({ description: 'the item of Wikidata: Q and a number', examples: ['Q423'] }),
});

/** The schema of the front matter of a topic's translation, which may leave out `kind`. */
export const translatedTopicFields = z.strictObject({ ...topicFields.shape, kind: topicFields.shape.kind.optional() });

/** A topic in one language: `topics/<id>.md` or `topics/<id>.<language>.md`. */
export interface Topic extends z.infer<typeof topicFields> {
  readonly id: string;
  readonly language: Language;
  /** Path of the file, relative to the content folder. */
  readonly file: string;
  /** The Markdown text below the front matter. */
  readonly body: string;
  /** The line of `file` on which `body` begins, from 1. */
  readonly bodyLine: number;
  readonly media: BodyMedia;
}
