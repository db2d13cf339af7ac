import type { PublicArticle } from '../model/public-newsroom.ts';

/** Returns the latest of an article's publication, its `updated`, its corrections and its live updates. */
export function modifiedAt(article: Pick<PublicArticle, 'date' | 'updated' | 'corrections' | 'body'>): Date {
  const instants = [
    article.date,
    ...(article.updated ? [article.updated] : []),
    ...article.corrections.map(({ at }) => at),
    ...article.body.updates.map(({ at }) => new Date(at)),
  ];
  return new Date(Math.max(...instants.map((instant) => instant.getTime())));
}
