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
 * The content of a site as readers may know it at one instant, but for the articles' bodies: nothing hidden is in it,
 * every reference leads to something public, pictures are published. Plain values only, so that it can be stored,
 * hashed and compared.
 */
export interface PublicNewsroom {
  readonly site: PublicSite;
  readonly articles: readonly ArticleHead[];
  readonly authors: readonly PublicAuthor[];
  readonly categories: readonly Category[];
  readonly sources: readonly Source[];
  /** One entry for each topic and language of the site. */
  readonly topics: readonly PublicTopic[];
  /** One entry for each page and language of the site. */
  readonly pages: readonly PublicPage[];
}

export interface PublicSite extends Site {
  /** `undefined` where `site.yaml` names none. */
  readonly logo: PublishedPicture | undefined;
}

/** What pages show of the site's settings; the others steer the desk, or decide which pages there are. */
export type ShownSite = Omit<PublicSite, 'advice' | 'categories' | 'listSize' | 'redirects' | 'terms'>;

export type ShownPicture = Omit<Picture, 'src'> & {
  readonly published: PublishedPicture;
  /** The same picture, cropped for teasers; `undefined` where no list shows it. */
  readonly card?: PublishedPicture | undefined;
};
export type ShownRecordPicture = Omit<RecordPicture, 'src'> & { readonly published: PublishedPicture };

export interface PublicAuthor extends Omit<Author, 'photo'> {
  readonly photo: ShownRecordPicture | undefined;
}

/** A story in one language that readers may see; with the status `withdrawn`, the tombstone that is left of it. */
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
  readonly map?: PublishedMap | undefined;
  readonly topics: readonly string[];
  readonly sources: readonly PublicCitation[];
  /** The picture that social networks show for a link to it; a tombstone has none. */
  readonly shareCard?: PublishedCard | undefined;
  readonly body: ArticleBody;
}

/** A public article without its body, which other threads render meanwhile. */
export type ArticleHead = Omit<PublicArticle, 'body'>;

/** The rendered bodies of all public articles. */
export interface Bodies {
  /** By the articles' `id`. */
  readonly byId: ReadonlyMap<string, ArticleBody>;
  readonly texts: BodyTexts;
}

/** A rendered body but for its HTML. */
export interface ArticleBody extends Omit<RenderedBody, 'html'> {
  /** SHA-256 of its HTML, under which its page finds it. */
  readonly digest: string;
}

/** The HTML of bodies by its digest: itself, or where it lies. */
export type BodyTexts = ReadonlyMap<string, string | TextPlace>;

/** A text in a file that this process has open. Offset and length are in bytes. */
export interface TextPlace {
  readonly file: number;
  readonly offset: number;
  readonly length: number;
}

export interface PublicCitation extends Citation {
  /** Its position in the article's list, from 1: the number that readers see in the text. */
  readonly number: number;
}

/** A Markdown body rendered to HTML, and what pages need to know of it. */
export interface RenderedBody {
  /** Sanitized HTML, the only HTML that a page may print unescaped. */
  readonly html: string;
  /** The number of words, captions included, for the reading time. */
  readonly words: number;
  /** Second- and third-level headings in order, for a table of contents. */
  readonly headings: readonly Heading[];
  /** By the id of a citation: the fragment ids of the places in the text that cite it, in order. */
  readonly citedAt: Readonly<Record<string, readonly string[]>>;
  readonly sourceUsage: SourceUsage;
  /** The `:::update` blocks of a live story in the order of the page: pinned ones, then the newest first. */
  readonly updates: readonly LiveUpdate[];
  /** Ids of the topics that the body links to, by an editor's link or by a mention that was linked for the editor. */
  readonly topics: readonly string[];
}

/** The number of paragraphs that a body has, and of those that cite each source. */
export interface SourceUsage {
  readonly paragraphs: number;
  /** By the id of a citation. */
  readonly bySource: Readonly<Record<string, number>>;
}

export interface Heading {
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

export interface LiveUpdate {
  readonly id: string;
  /** ISO 8601 with the offset of the site's zone. */
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
  /** Sanitized HTML. */
  readonly html: string;
  /** The language of `html`: the site's first where there is no translation. */
  readonly textLanguage: Language;
}

export interface PublicPage {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Sanitized HTML. */
  readonly html: string;
  /** The language of title and `html`: the site's first where there is no translation. */
  readonly textLanguage: Language;
}
