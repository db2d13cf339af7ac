import { z } from 'zod';
import { day } from './values/day.ts';
import { id, idIn } from './values/id.ts';
import { text } from './text.ts';
import { webAddress } from './values/web-address.ts';

/** Credibility on the Admiralty scale (NATO AJP-2.1): 1 confirmed … 5 improbable, 6 cannot be judged. */
export const credibility = z.int().min(1).max(6);
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** The schema of a publication that a story cites, of `source`, by way of the publishers in `via`, the origin last. */
export const citation = z.strictObject({
  id: id.meta({ description: 'a short name of your own; source: links in the text use it', examples: ['dx'] }),
  source: idIn('sources').meta({
    description: 'id of a file in sources/: who published it',
    examples: ['defense-express'],
  }),
  title: text
    .optional()
    .meta({ description: 'text: the title of what was published', examples: ['Report on the factory'] }),
  url: webAddress
    .optional()
    .meta({ description: 'web address of what was published', examples: ['https://en.defence-ua.com/'] }),
  date: day.meta({ description: 'day on which it was published', examples: ['2025-09-01'] }),
  accessed: day.optional().meta({ description: 'day on which you read it', examples: ['2025-09-01'] }),
  archived: webAddress.optional().meta({
    description: 'web address of an archived copy',
    examples: ['https://web.archive.org/web/2025/https://en.defence-ua.com/'],
  }),
  via: z
    .array(idIn('sources'))
    .optional()
    .meta({ description: 'list of ids of files in sources/: the chain it came by, origin last', examples: [['kcna']] }),
  credibility: credibility
    .transform((value) => value as Credibility)
    .optional()
    .meta({ description: '1, 2, 3, 4, 5 or 6: see cite a source', examples: [3] }),
  note: text
    .optional()
    .meta({ description: 'text: what readers should know about it', examples: ['Relays state media.'] }),
});
export type Citation = z.infer<typeof citation>;
