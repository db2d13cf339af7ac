import { z } from 'zod';
import { language } from './language.ts';
import { text } from './text.ts';

/** One line of the house list: how the newsroom writes a name, and how it does not. */
export const term = z.strictObject({
  write: text,
  not: z.array(text).min(1),
  /** Phrases in which the other spelling is right, such as a dish or the name of a paper. */
  except: z.array(text).optional(),
  /** The language of the texts that it is about; all, where it is left out. */
  language: language.optional(),
});
export type Term = z.infer<typeof term>;
