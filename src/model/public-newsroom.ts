import type { ArticleFields, ArticleType } from './article.ts';
import type { Author } from './author.ts';
import type { Category } from './category.ts';
import type { Citation } from './citation.ts';
import type { Language } from './language.ts';
import type { Picture, RecordPicture } from './picture.ts';
import type { PublishedMap } from './locator-map.ts';
import type { Place } from './place.ts';
import type { PublishedPicture } from './published-picture.ts';
import type { PublishedCard } from './share-card.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { TopicKind } from './topic.ts';

/**
 * What readers may know at one instant, ready for pages but for the articles' texts: nothing hidden is in it, every
 * reference leads somewhere, pictures are derived. Plain values only, so that it can be stored, hashed and compared.
 */
export interface PublicNewsroom {
  readonly site: PublicSite;
  readonly articles: readonly ArticleHead[];
  readonly authors: readonly PublicAuthor[];
  readonly categories: readonly Category[];
  readonly sources: readonly Source[];
  /** One entry a topic and language of the site. */
  readonly topics: readonly PublicTopic[];
  /** One entry a standing page and language of the site. */
  readonly pages: readonly PublicPage[];
}

export interface PublicSite extends Site {
  readonly logo: PublishedPicture | undefined;
}

/** The texts that stand by a picture, and the files made of it. */
export type ShownPicture = Omit<Picture, 'src'> & {
  readonly published: PublishedPicture;
  /** The same, cut for cards; `undefined` where it stands in no list. */
  readonly card?: PublishedPicture | undefined;
};
export type ShownRecordPicture = Omit<RecordPicture, 'src'> & { readonly published: PublishedPicture };

export interface PublicAuthor extends Omit<Author, 'photo'> {
  readonly photo: ShownRecordPicture | undefined;
}

/** One language's edition of a story that readers may see, or, `withdrawn`, the tombstone that it left. */
export interface PublicArticle extends Omit<
  ArticleFields,
  'author' | 'picture' | 'sources' | 'status' | 'embargo' | 'location' | 'minor' | 'type' | 'topics'
> {
  /** `<language>/<address>`. */
  readonly id: string;
  /** `yyyy/mm/slug`. */
  readonly address: string;
  readonly language: Language;
  readonly type: ArticleType;
  readonly status: 'published' | 'withdrawn';
  readonly authors: readonly string[];
  readonly picture: ShownPicture | undefined;
  readonly location: Place | undefined;
  /** Of `location`. */
  readonly map?: PublishedMap | undefined;
  readonly topics: readonly string[];
  readonly sources: readonly PublicCitation[];
  /** What networks show of a link to it; a tombstone has none. */
  readonly shareCard?: PublishedCard | undefined;
  readonly body: RenderedBody;
}

/** A public article without its text, which is rendered while other things are done. */
export type ArticleHead = Omit<PublicArticle, 'body'>;

/** The rendered text of every public article, by the article's `id`. */
export type Bodies = ReadonlyMap<string, RenderedBody>;

export interface PublicCitation extends Citation {
  /** Its place in the article's list, from 1: the mark that readers see. */
  readonly number: number;
}

/** A Markdown body as readers get it. */
export interface RenderedBody {
  /** Sanitised HTML, the only kind that a page may print as it is. */
  readonly html: string;
  /** Words that readers read, captions included, for the reading time. */
  readonly words: number;
  /** Second- and third-level headings in order, for a table of contents. */
  readonly headings: readonly Heading[];
  /** By source id: the fragment ids of the places that lean on it, in order. */
  readonly citedAt: Readonly<Record<string, readonly string[]>>;
  /** How many paragraphs the text has, and how many of them lean on each source, by its id. */
  readonly leaning: Leaning;
  /** Every `:::update` of a live story in the order of the page: pinned ones, then the newest first. */
  readonly updates: readonly LiveUpdate[];
  /** Ids of the topics that the body links to, by link or by mention. */
  readonly topics: readonly string[];
}

export interface Leaning {
  readonly paragraphs: number;
  readonly bySource: Readonly<Record<string, number>>;
}

export interface Heading {
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

export interface LiveUpdate {
  readonly id: string;
  /** ISO 8601 with offset, as the editor wrote it. */
  readonly at: string;
  readonly title: string;
}

export interface PublicTopic {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly kind: TopicKind;
  readonly aliases: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly wikidata: string | undefined;
  readonly html: string;
  /** The language of `html`: the site's first, where nobody has translated it. */
  readonly textLanguage: Language;
}

export interface PublicPage {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** The language of title and `html`: the site's first, where nobody has translated it. */
  readonly textLanguage: Language;
}
