import type { Category } from '../model/category.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';

export interface FrontPage {
  /** `undefined` in a newsroom that has published nothing. */
  readonly lead: PublicArticle | undefined;
  readonly latest: readonly PublicArticle[];
  readonly blocks: readonly { readonly category: Category; readonly stories: readonly PublicArticle[] }[];
}

const latestCount = 8;
const blockCount = 4;

/**
 * What stands on the front page: the newest featured story leads (the newest of all where none is featured), the latest
 * follow, then a block for every category that has stories. The lead is not said again beside itself.
 */
export function frontPage(
  newest: readonly PublicArticle[],
  categories: readonly Category[],
  storiesOf: (category: string) => readonly PublicArticle[],
): FrontPage {
  const lead = newest.find((story) => story.featured) ?? newest[0];
  const blocks = categories.map((category) => ({
    category,
    stories: storiesOf(category.id)
      .filter((story) => story !== lead)
      .slice(0, blockCount),
  }));
  return {
    lead,
    latest: newest.filter((story) => story !== lead).slice(0, latestCount),
    blocks: blocks.filter(({ stories }) => stories.length > 0),
  };
}
