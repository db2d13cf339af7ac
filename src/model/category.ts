import { z } from 'zod';
import { localisedText } from './text.ts';

/** The schema of a file in `categories/`: a section of the site, with a list page and a feed of its own. */
export const categoryFields = z.strictObject({
  title: localisedText.meta({ description: 'text by language', examples: [{ en: 'Industry', uk: 'Промисловість' }] }),
  description: localisedText.meta({
    description: 'text by language: what belongs here',
    examples: ['How weapons are made and paid for.'],
  }),
  order: z
    .int()
    .optional()
    .meta({ description: 'whole number: its place among the sections that site.yaml does not list', examples: [4] }),
  sources: z
    .enum(['required', 'optional'])
    .default('required')
    .meta({ description: 'required or optional: whether its stories must name a source', examples: ['optional'] }),
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/u, { error: 'colour' })
    .optional()
    .meta({
      description: 'a hash and six digits or letters A to F, in quotes. The present design does not use it',
      examples: ['#51427a'],
    }),
});

export interface Category extends z.infer<typeof categoryFields> {
  readonly id: string;
}
