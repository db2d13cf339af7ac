import { absolute, addressesIn, file } from '../addresses.ts';
import { cardSize } from '../model/share-card.ts';
import { alternates } from './alternates.ts';
import { articleUrl, textInArticleLanguage, type ArticleContext } from './article-context.ts';
import { articleCrumbs, breadcrumbList } from './breadcrumbs.ts';
import { jsonLd } from './json-ld.ts';
import { newsArticle } from './news-article.ts';
import { articleTags, openGraph, type Card } from './open-graph.ts';
import { isWithdrawn } from '../newsroom/without-withdrawn.ts';
import type { FeedLink, PageMetadata } from './page-metadata.ts';

/** The head of an article's page. That of a tombstone tells search engines not to list it and describes no article. */
export function articleMetadata(context: ArticleContext): PageMetadata {
  const { site, article } = context;
  const isGone = isWithdrawn(article);
  const breadcrumbs = breadcrumbList({ site, language: article.language }, articleCrumbs(context));
  return {
    language: article.language,
    title: `${article.title} – ${textInArticleLanguage(context, site.name)}`,
    description: description(context),
    canonical: canonical(context),
    alternates: isGone || article.canonical !== undefined ? [] : translations(context),
    robots: isGone ? 'noindex' : undefined,
    openGraph: [...openGraph(card(context)), ...(isGone ? [] : articleTags(context))],
    jsonLd: (isGone ? [breadcrumbs] : [newsArticle(context), breadcrumbs]).map(jsonLd),
    feeds: feeds(context),
  };
}

function card(context: ArticleContext): Card {
  const { site, article } = context;
  return {
    siteName: textInArticleLanguage(context, site.name),
    title: article.title,
    description: description(context),
    type: 'article',
    url: canonical(context),
    language: article.language,
    otherLanguages: context.otherLanguages.map(({ language }) => language),
    image: cardImage(context),
  };
}

/** The share card. Its alt text is the headline and the site's name, which the card shows. */
function cardImage(context: ArticleContext): Card['image'] {
  const { site, article } = context;
  if (!article.shareCard) return undefined;
  const { path, type } = article.shareCard;
  const alt = `${article.title} – ${textInArticleLanguage(context, site.name)}`;
  return { url: absolute(site, file(site, path)), type, ...cardSize, alt };
}

/** `undefined` for a tombstone, whose description is empty. */
function description({ article }: ArticleContext): string | undefined {
  return article.description === '' ? undefined : article.description;
}

function canonical(context: ArticleContext): string {
  return context.article.canonical ?? articleUrl(context);
}

/** A translation that was first published elsewhere names no other, so that none names it. */
function translations({ site, article, otherLanguages }: ArticleContext) {
  const firstHere = otherLanguages.filter(({ canonical: elsewhere }) => elsewhere === undefined);
  const languages = [article.language, ...firstHere.map(({ language }) => language)];
  return alternates({ site, languages, address: (at) => at.article(article.address) });
}

function feeds(context: ArticleContext): readonly FeedLink[] {
  const { site, article, category } = context;
  const at = addressesIn(site, article.language);
  const name = textInArticleLanguage(context, site.name);
  const ofCategory = absolute(site, at.feed({ category: category.id }));
  return [
    { title: name, href: absolute(site, at.feed()) },
    { title: `${name} – ${textInArticleLanguage(context, category.title)}`, href: ofCategory },
  ];
}
