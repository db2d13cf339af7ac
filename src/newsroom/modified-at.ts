import type { PublicArticle } from '../model/public-newsroom.ts';

/** When readers last got something new from the story: its publication, `updated`, a correction or a live update. */
export function modifiedAt(article: Pick<PublicArticle, 'date' | 'updated' | 'corrections' | 'body'>): Date {
  const instants = [
    article.date,
    ...(article.updated ? [article.updated] : []),
    ...article.corrections.map(({ at }) => at),
    ...article.body.updates.map(({ at }) => new Date(at)),
  ];
  return new Date(Math.max(...instants.map((instant) => instant.getTime())));
}
