import type { BreadcrumbList } from 'schema-dts';
import { absolute, addressesIn } from '../addresses.ts';
import { textIn } from '../model/text.ts';
import type { NamedLink } from '../newsroom/localized-site.ts';
import { textInArticleLanguage, type ArticleContext } from './article-context.ts';
import type { PlainPage } from './plain-page.ts';

/**
 * Returns a page's breadcrumbs as structured data, the front page before `crumbs`
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export function breadcrumbList(
  { site, language }: Pick<PlainPage, 'site' | 'language'>,
  crumbs: readonly NamedLink[],
): BreadcrumbList {
  const name = textIn(site.name, language, site.languages[0]);
  const front = { name, address: addressesIn(site, language).front() };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [front, ...crumbs].map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(site, address),
    })),
  };
}

/** Returns the breadcrumbs of an article's page: its category, and itself. */
export function articleCrumbs(context: Pick<ArticleContext, 'site' | 'article' | 'category'>): readonly NamedLink[] {
  const { site, article, category } = context;
  const at = addressesIn(site, article.language);
  return [
    { name: textInArticleLanguage(context, category.title), address: at.category(category.id) },
    { name: article.title, address: at.article(article.address) },
  ];
}
