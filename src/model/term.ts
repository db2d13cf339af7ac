import { z } from 'zod';
import { language } from './language.ts';
import { text } from './text.ts';

/** The schema of an entry of the house list: how the newsroom spells a name, and how it does not. */
export const term = z.strictObject({
  write: text.meta({ description: 'text: how the newsroom writes it', examples: ['Kyiv'] }),
  not: z
    .array(text)
    .min(1)
    .meta({
      description: 'list of texts: how it does not. Capitals count, and every form of a word is one of its own',
      examples: [['Kiev', 'Kyjiv']],
    }),
  except: z
    .array(text)
    .optional()
    .meta({ description: 'list of texts in which the other spelling is right', examples: [['chicken Kiev']] }),
  language: language.optional().meta({ description: 'en or uk: the texts that it is about', examples: ['en'] }),
});
export type Term = z.infer<typeof term>;
