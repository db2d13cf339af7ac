import type { Organization, Person } from 'schema-dts';
import { absolute, addressesIn } from '../addresses.ts';
import type { PublicAuthor } from '../model/public-newsroom.ts';
import { recordsOf, textFor, type ArticleContext } from './article-context.ts';
import { defined } from './defined.ts';

/** Returns the authors of the article as structured data, in the order of the byline. */
export function byline(context: ArticleContext): readonly (Person | Organization)[] {
  return recordsOf(context.article.authors, context.authors).map((author) => structuredAuthor(author, context));
}

function structuredAuthor(author: PublicAuthor, context: ArticleContext): Person | Organization {
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
 * Whether an author is a desk, which search engines are told is an organization: its id ends in the word `desk`. Every
 * other author is a person. The kind of its photo does not tell, since a person's may be an illustration too.
 */
export function isDesk({ id }: Pick<PublicAuthor, 'id'>): boolean {
  return id === 'desk' || id.endsWith('-desk');
}
