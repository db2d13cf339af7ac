import type { Organization, Person } from 'schema-dts';
import { absolute, addressesIn } from '../addresses.ts';
import type { PublicAuthor } from '../model/public-newsroom.ts';
import { recordsOf, textInArticleLanguage, type ArticleContext } from './article-context.ts';
import { withoutUndefined } from './defined.ts';

/** Returns the authors of the article as structured data, in the order of the byline. */
export function byline(context: ArticleContext): readonly (Person | Organization)[] {
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
