import type { Organization, Person } from 'schema-dts';
import { absolute, addressesIn } from '../addresses.ts';
import type { PublicAuthor } from '../model/public-newsroom.ts';
import { recordsOf, textFor, type ArticleContext } from './article-context.ts';
import { defined } from './defined.ts';

/** Who signed the story: one object each, in the order of the byline. */
export function byline(context: ArticleContext): readonly (Person | Organization)[] {
  return recordsOf(context.article.authors, context.authors).map((author) => signed(author, context));
}

function signed(author: PublicAuthor, context: ArticleContext): Person | Organization {
  const { site, article } = context;
  const links = author.links?.map(({ url }) => url);
  const common = {
    name: textFor(context, author.name),
    url: absolute(site, addressesIn(site, article.language).author(author.id)),
    sameAs: links,
  };
  if (isDesk(author)) return defined({ '@type': 'Organization', ...common });
  return defined({ '@type': 'Person', ...common, jobTitle: textFor(context, author.role) });
}

/**
 * A byline whose id ends in the word `desk` is a desk, which search engines know as an organization; every other is a
 * person. An emblem instead of a portrait would not tell: people may be drawn too.
 */
export function isDesk({ id }: Pick<PublicAuthor, 'id'>): boolean {
  return id === 'desk' || id.endsWith('-desk');
}
