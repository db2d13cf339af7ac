import type { PublicArticle } from '../model/public-newsroom.ts';

type Status = Pick<PublicArticle, 'status'>;

/** Whether a story was taken back after publication: its page is a tombstone, and no list, feed or sitemap names it. */
export function isWithdrawn({ status }: Status): boolean {
  return status === 'withdrawn';
}

/** The stories that lists and feeds may name, in the order given. */
export function withoutWithdrawn<Story extends Status>(stories: readonly Story[]): readonly Story[] {
  return stories.filter((story) => !isWithdrawn(story));
}
