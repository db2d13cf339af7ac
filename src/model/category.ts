import { z } from 'zod';
import { localisedText } from './text.ts';

/** A section of the newsroom, with an index of its own. */
export const categoryFields = z.strictObject({
  title: localisedText,
  description: localisedText,
  order: z.int().optional(),
  /** Whether its articles must name their sources. */
  sources: z.enum(['required', 'optional']).default('required'),
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/u, { error: 'colour' })
    .optional(),
});

export interface Category extends z.infer<typeof categoryFields> {
  readonly id: string;
}
