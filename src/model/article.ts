import { z } from 'zod';
import { articleAddress } from './article-address.ts';
import { citation } from './citation.ts';
import { correction } from './correction.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import type { Language } from './language.ts';
import { picture } from './picture.ts';
import { place } from './place.ts';
import { text, textUpTo } from './text.ts';
import { sitePath, webAddress } from './web-address.ts';
import { yesNo } from './yes-no.ts';

export const articleTypes = ['news', 'analysis', 'opinion', 'explainer', 'investigation', 'live'] as const;
export type ArticleType = (typeof articleTypes)[number];

/** `published` is public from its `date` on; `withdrawn` leaves only a tombstone; `draft` does not exist outside. */
export const articleStatuses = ['published', 'draft', 'withdrawn'] as const;

const oneOrMoreIds = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(id).min(1));

/** The front matter of an article: the contract with editors. */
export const articleFields = z.strictObject({
  title: textUpTo(110),
  description: textUpTo(300),
  category: id,
  author: oneOrMoreIds,
  date: instant,
  updated: instant.optional(),
  type: z.enum(articleTypes).default('news'),
  status: z.enum(articleStatuses).default('published'),
  embargo: instant.optional(),
  picture: picture.optional(),
  sources: z.array(citation).default([]),
  /** An empty list, unlike none at all, says that the text's mentions link to no topic. */
  topics: z.array(id).optional(),
  related: z.array(articleAddress).default([]),
  corrections: z.array(correction).default([]),
  minor: yesNo.default(false),
  warning: text.optional(),
  dateline: text.optional(),
  location: place.optional(),
  facts: z.array(text).default([]),
  featured: yesNo.default(false),
  support: yesNo.default(true),
  aliases: z.array(sitePath).default([]),
  canonical: webAddress.optional(),
});
export type ArticleFields = z.infer<typeof articleFields>;

/** One language's edition of a story as the newsroom wrote it, before anyone asked whether it may be public. */
export interface Article extends ArticleFields {
  /** `yyyy/mm/slug`, shared by all languages of the story. */
  readonly address: string;
  readonly language: Language;
  /** The file, relative to the content folder. */
  readonly file: string;
  /** The Markdown under the front matter. */
  readonly body: string;
  /** The line of `file` on which `body` begins, from 1. */
  readonly bodyLine: number;
}
