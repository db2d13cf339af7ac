import type { Language } from '../model/language.ts';
import { isoInZone } from '../locale/iso-in-zone.ts';
import { modifiedAt } from '../newsroom/modified-at.ts';
import { absolute, addressesIn } from '../addresses.ts';
import { recordsOf, textInArticleLanguage, type ArticleContext } from './article-context.ts';
import type { PlainImage } from './image-object.ts';
import type { MetaTag } from './page-metadata.ts';

/** What social networks show of a link to a page. */
export interface Card {
  readonly siteName: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly type: 'article' | 'website';
  readonly url: string;
  readonly language: Language;
  /** The other languages of the page. */
  readonly otherLanguages: readonly Language[];
  readonly image: (PlainImage & { readonly alt: string }) | undefined;
}

/** Open Graph names a language only together with a country. The newsroom spells American English. */
const locales: Readonly<Record<Language, string>> = { en: 'en_US', uk: 'uk_UA' };

/** Returns the Open Graph tags of a page (https://ogp.me), and the one tag of X's cards that has no counterpart there. */
export function openGraph(card: Card): readonly MetaTag[] {
  return [
    og('og:site_name', card.siteName),
    og('og:title', card.title),
    ...(card.description === undefined ? [] : [og('og:description', card.description)]),
    og('og:type', card.type),
    og('og:url', card.url),
    og('og:locale', locales[card.language]),
    ...card.otherLanguages.map((language) => og('og:locale:alternate', locales[language])),
    ...(card.image ? imageTags(card.image) : []),
    { name: 'twitter:card', content: card.image ? 'summary_large_image' : 'summary' },
  ];
}

function imageTags({ url, type, width, height, alt }: PlainImage & { readonly alt: string }): readonly MetaTag[] {
  return [
    og('og:image', url),
    og('og:image:type', type),
    og('og:image:width', String(width)),
    og('og:image:height', String(height)),
    og('og:image:alt', alt),
  ];
}

/** Returns the Open Graph tags that only an article has (https://ogp.me/#type_article). */
export function articleTags(context: ArticleContext): readonly MetaTag[] {
  const { site, article } = context;
  const at = addressesIn(site, article.language);
  return [
    og('article:published_time', isoInZone(article.date, site.timeZone)),
    og('article:modified_time', isoInZone(modifiedAt(article), site.timeZone)),
    ...article.authors.map((id) => og('article:author', absolute(site, at.author(id)))),
    og('article:section', textInArticleLanguage(context, context.category.title)),
    ...recordsOf(article.topics, context.topics).map(({ title }) => og('article:tag', title)),
  ];
}

function og(property: string, content: string): MetaTag {
  return { property, content };
}
