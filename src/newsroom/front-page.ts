import type { Category } from '../model/category.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';

/** The stories of a front page. All lists are newest first. */
export interface FrontPage {
  /** `undefined` where nothing has been published. */
  readonly lead: PublicArticle | undefined;
  readonly latest: readonly PublicArticle[];
  /** One for each category that has stories besides the lead. */
  readonly blocks: readonly { readonly category: Category; readonly stories: readonly PublicArticle[] }[];
}

const latestCount = 8;
const blockCount = 4;

/**
 * Chooses the stories of the front page. The newest featured story leads, or the newest of all where none is featured;
 * the lead is repeated neither among the latest nor in the block of its category.
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
