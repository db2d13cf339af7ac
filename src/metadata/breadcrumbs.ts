import type { BreadcrumbList } from 'schema-dts';
import { absolute, addressesIn } from '../addresses.ts';
import type { Site } from '../model/site.ts';
import type { NamedLink } from '../newsroom/edition.ts';
import { textFor, type ArticleContext } from './article-context.ts';

/** The way from the front page to a page (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb). */
export function breadcrumbList(site: Pick<Site, 'url'>, crumbs: readonly NamedLink[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(site, address),
    })),
  };
}

/** Front page, category, story. */
export function articleCrumbs(context: Pick<ArticleContext, 'site' | 'article' | 'category'>): readonly NamedLink[] {
  const { site, article, category } = context;
  const at = addressesIn(site, article.language);
  return [
    { name: textFor(context, site.name), address: at.front() },
    { name: textFor(context, category.title), address: at.category(category.id) },
    { name: article.title, address: at.article(article.address) },
  ];
}
