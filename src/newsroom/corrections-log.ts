import type { Correction } from '../model/correction.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';

export interface LoggedCorrection {
  readonly correction: Correction;
  readonly article: PublicArticle;
}

/** Every correction, tombstones' included, newest first; of one instant by article, then as the article lists them. */
export function correctionsLog(articles: readonly PublicArticle[]): readonly LoggedCorrection[] {
  return articles
    .flatMap((article) => article.corrections.map((correction) => ({ correction, article })))
    .sort(
      (a, b) =>
        b.correction.at.getTime() - a.correction.at.getTime() ||
        (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0),
    );
}
