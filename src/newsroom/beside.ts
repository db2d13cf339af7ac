/** So many stories stand beside one. */
const shownCount = 6;

/** The stories beside one: the newest of all, or those that came before and after it. */
export interface Beside<Story> {
  readonly kind: 'latest' | 'around';
  /** Newest first. */
  readonly stories: readonly Story[];
}

/**
 * The stories to show beside the one at a position of a list, which is newest first. Beside the newest these are the newest; beside
 * any other its neighbours in time: a new story changes the pages of the newest, and not those of a whole archive.
 * @param at from 0; a fraction for a story that is not in the list, and stands between two that are.
 */
export function storiesBeside<Story>(newest: readonly Story[], at: number): Beside<Story> {
  const last = Math.max(0, newest.length - shownCount - 1);
  const from = Math.min(Math.max(0, Math.ceil(at) - shownCount / 2), last);
  const stories = newest.slice(from, from + shownCount + 1).filter((_, index) => from + index !== at);
  return { kind: from === 0 ? 'latest' : 'around', stories: stories.slice(0, shownCount) };
}
