import type { BlogPosting, LiveBlogPosting, NewsArticle, Organization, Person } from 'schema-dts';
import type { ArticleType } from '../model/article.ts';
import { isoInZone } from '../locale/iso-in-zone.ts';
import { modifiedAt } from '../newsroom/modified-at.ts';
import { readingTime } from '../newsroom/reading-time.ts';
import { articleUrl, textInArticleLanguage, type ArticleContext, recordsOf } from './article-context.ts';
import { withoutUndefined } from './defined.ts';
import { withoutClickToView, imageObjects } from './image-object.ts';
import { publisher, webSite } from './publisher.ts';
import { citations, correctionComments, topicsOf } from './citations.ts';
import { absolute, addressesIn } from '../addresses.ts';
import type { PublicAuthor } from '../model/public-newsroom.ts';

const schemaType = {
  news: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  investigation: 'ReportageNewsArticle',
  live: 'LiveBlogPosting',
} as const satisfies Record<ArticleType, string>;

/** A published article as structured data (https://developers.google.com/search/docs/appearance/structured-data/article). */
export function newsArticle(context: ArticleContext): NewsArticle | LiveBlogPosting {
  const type = schemaType[context.article.type];
  if (type === 'LiveBlogPosting') return { '@type': type, ...commonProperties(context), ...liveCoverage(context) };
  return withoutUndefined({ ...commonProperties(context), dateline: context.article.dateline, '@type': type });
}

function commonProperties(context: ArticleContext) {
  const { site, article } = context;
  const { about, mentions } = topicsOf(context);
  const picture = withoutClickToView(article.picture);
  return withoutUndefined({
    headline: article.title,
    description: article.description,
    url: articleUrl(context),
    mainEntityOfPage: article.canonical ?? articleUrl(context),
    image: picture && undefinedIfEmpty(imageObjects(site, picture)),
    datePublished: isoInZone(article.date, site.timeZone),
    dateModified: isoInZone(modifiedAt(article), site.timeZone),
    author: byline(context),
    publisher: publisher(site, article.language),
    isPartOf: webSite(site, article.language),
    articleSection: textInArticleLanguage(context, context.category.title),
    inLanguage: article.language,
    isAccessibleForFree: true,
    wordCount: article.body.words,
    timeRequired: `PT${String(readingTime(article.body.words, article.language))}M`,
    contentLocation: article.location && { '@type': 'Place' as const, name: article.location.name },
    about: undefinedIfEmpty(about),
    mentions: undefinedIfEmpty(mentions),
    citation: undefinedIfEmpty(citations(context)),
    correction: undefinedIfEmpty(correctionComments(context)),
  });
}

function undefinedIfEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** The properties of https://schema.org/LiveBlogPosting. Without an end, the coverage goes on. */
function liveCoverage(context: ArticleContext) {
  const { site, article } = context;
  const updates = article.body.updates.map(({ id, at, title }): BlogPosting => ({
    '@type': 'BlogPosting',
    headline: title,
    datePublished: isoInZone(new Date(at), site.timeZone),
    url: `${articleUrl(context)}#${id}`,
    author: byline(context),
  }));
  const coverageStartTime = isoInZone(article.date, site.timeZone);
  const coverageEndTime = article.ended && isoInZone(article.ended, site.timeZone);
  return withoutUndefined({ coverageStartTime, coverageEndTime, liveBlogUpdate: undefinedIfEmpty(updates) });
}

/** Returns the authors of the article as structured data, in the order of the byline. */
function byline(context: ArticleContext): readonly (Person | Organization)[] {
  return recordsOf(context.article.authors, context.authors).map((author) => structuredAuthor(author, context));
}

function structuredAuthor(author: PublicAuthor, context: ArticleContext): Person | Organization {
  const { site, article } = context;
  const common = {
    name: textInArticleLanguage(context, author.name),
    url: absolute(site, addressesIn(site, article.language).author(author.id)),
    sameAs: author.links?.map(({ url }) => url),
  };
  // A desk. The kind of the photo does not tell it from a person, whose photo may be an illustration too.
  if (/(?:^|-)desk$/u.test(author.id)) return withoutUndefined({ '@type': 'Organization', ...common });
  return withoutUndefined({ '@type': 'Person', ...common, jobTitle: textInArticleLanguage(context, author.role) });
}
