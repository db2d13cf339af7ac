import type { Correction } from '../model/correction.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';

export interface LoggedCorrection {
  readonly correction: Correction;
  readonly article: PublicArticle;
}

/** Everything the newsroom corrected, newest first, withdrawn stories included; equal instants by story, then as written. */
export function correctionsLog(articles: readonly PublicArticle[]): readonly LoggedCorrection[] {
  return articles
    .flatMap((article) => article.corrections.map((correction) => ({ correction, article })))
    .sort(
      (a, b) =>
        b.correction.at.getTime() - a.correction.at.getTime() ||
        (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0),
    );
}
