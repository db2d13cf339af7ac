import { z } from 'zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

/** Credibility of one piece of information on the Admiralty scale (AJP-2.1): 1 confirmed … 5 improbable, 6 cannot be judged. */
export const credibility = z.int().min(1).max(6);
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * One entry of an article's `sources`: what the story leans on. `source` names the publisher's record, `via` the chain
 * that the information came by, origin last.
 */
export const citation = z.strictObject({
  id,
  source: id,
  title: text.optional(),
  url: webAddress.optional(),
  date: day,
  accessed: day.optional(),
  archived: webAddress.optional(),
  via: z.array(id).optional(),
  credibility: credibility.transform((value) => value as Credibility).optional(),
  note: text.optional(),
});
export type Citation = z.infer<typeof citation>;
