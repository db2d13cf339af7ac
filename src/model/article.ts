import type { BodyMedia } from './body-media.ts';
import { z } from 'zod';
import { articleAddress } from './values/article-address.ts';
import { citation } from './citation.ts';
import { correctionBy } from './correction.ts';
import { idIn } from './values/id.ts';
import { instantBy, type InstantSchema } from './values/instant.ts';
import type { Language } from './language.ts';
import { oldAddress } from './values/old-address.ts';
import { picture } from './picture.ts';
import { place } from './place.ts';
import { text, textUpTo, warning, type MarkdownFile } from './text.ts';
import { webAddress } from './values/web-address.ts';
import { yesNo } from './values/yes-no.ts';

export const articleTypes = ['news', 'analysis', 'opinion', 'explainer', 'investigation', 'live'] as const;
export type ArticleType = (typeof articleTypes)[number];

/** The states of an article: `published` from its `date` on, `draft` never, `withdrawn` as a tombstone only. */
export const articleStatuses = ['published', 'draft', 'withdrawn'] as const;

/** The schema of a list of author ids. A single id may be written without brackets. */
const oneOrMoreAuthors = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(idIn('authors')).min(1))
  .meta({ oneOrMore: true });

/** The schema of a headline. */
export const headline = textUpTo(110);

/** The fields of an article that hold instants. */
function timesBy(instant: InstantSchema) {
  return {
    date: instant.meta({
      description: 'time of first publication. In the future, the story waits for it',
      examples: ['2025-09-02 09:30'],
    }),
    updated: instant
      .optional()
      .meta({ description: 'time of the last change, not before date', examples: ['2025-09-03 11:00'] }),
    ended: instant.optional().meta({
      description: 'time at which a live story ended. From then on it is not called live',
      examples: ['2025-09-02 18:00'],
    }),
    embargo: instant.optional().meta({
      description: 'time before which nothing of the story exists for the outside',
      examples: ['2025-09-02 12:00'],
    }),
    corrections: z.array(correctionBy(instant)).default([]).meta({ description: 'list of corrections' }),
  };
}

// In the order of the manual.
const times = timesBy(instantBy(undefined));
const articleFields = z.strictObject({
  title: headline.meta({
    description: 'text, at most 110 characters: the headline',
    examples: ['North Korea opens missile factory'],
  }),
  description: textUpTo(300).meta({
    description: 'text, at most 300 characters: the standfirst, also shown in lists and by search engines',
    examples: ['Three plans were signed.'],
  }),
  category: idIn('categories').meta({ description: 'id of a file in categories/', examples: ['latest-news'] }),
  author: oneOrMoreAuthors.meta({
    description: 'id of a file in authors/, or a list of them in the order of the byline',
    examples: [['news-desk', 'graphics-desk']],
  }),
  date: times.date,
  updated: times.updated,
  type: z
    .enum(articleTypes)
    .default('news')
    .meta({
      description:
        'news, analysis, opinion, explainer, investigation or live: the label that readers see, and what search engines are told',
      examples: ['analysis'],
    }),
  ended: times.ended,
  status: z
    .enum(articleStatuses)
    .default('published')
    .meta({ description: 'published, draft or withdrawn', examples: ['draft'] }),
  embargo: times.embargo,
  picture: picture.optional().meta({ description: 'a picture, at the top of the story and in lists' }),
  sources: z
    .array(citation)
    .default([])
    .meta({ description: 'list of sources of the story; their order gives the numbers' }),
  /** An empty list is not the same as none: with it, mentions of topics in the text are not linked. */
  topics: z
    .array(idIn('topics'))
    .optional()
    .meta({
      description: 'list of ids of files in topics/. An empty list: no mention links to a topic',
      examples: [['kn-23', 'north-korea']],
    }),
  related: z
    .array(articleAddress)
    .default([])
    .meta({
      description: 'list of addresses of stories, year/month/name. They come first under “Related stories”',
      examples: [['2025/08/uranium-training']],
    }),
  corrections: times.corrections,
  minor: yesNo.default(false).meta({
    description: 'yes or no: what changed since publication is only a slip of spelling: see correct a story',
    examples: ['yes'],
  }),
  warning: warning
    .optional()
    .meta({ description: 'text: what is hard to read or to look at', examples: ['Describes injuries.'] }),
  dateline: text.optional().meta({ description: 'text: where the reporting was done', examples: ['Kyiv'] }),
  location: place.optional().meta({ description: 'a place: where it happened' }),
  facts: z
    .array(text)
    .default([])
    .meta({
      description: 'list of texts: the box of key facts at the top',
      examples: [['The lines are automated.']],
    }),
  featured: yesNo.default(false).meta({ description: 'yes or no: may lead the front page', examples: ['yes'] }),
  support: yesNo
    .default(true)
    .meta({ description: 'yes or no: whether the call for support stands under the story', examples: ['no'] }),
  aliases: z
    .array(oldAddress)
    .default([])
    .meta({
      description:
        'list of old addresses that lead to this story. Each begins with a slash, and nothing else stands there',
      examples: [['/2019/old-story/']],
    }),
  canonical: webAddress.optional().meta({
    description: 'web address where the story was first published, if elsewhere',
    examples: ['https://example.org/story'],
  }),
});

/** The schema of an article's fields, its times read by the clocks of the newsroom. */
export function articleFieldsBy(instant: InstantSchema) {
  return articleFields.extend(timesBy(instant));
}
export type ArticleFields = z.infer<ReturnType<typeof articleFieldsBy>>;

/** A story in one language as the newsroom wrote it; drafts, embargoed and withdrawn ones included. */
export interface Article extends ArticleFields, MarkdownFile {
  /** `yyyy/mm/slug`, the same for all translations of the story. */
  readonly address: string;
  readonly language: Language;
  readonly media: BodyMedia;
}
