import type { PublicArticle } from '../model/public-newsroom.ts';
import { newestFirst } from './order.ts';

/** Indexes of one language's public stories. All lists are newest first. */
export interface ArticleIndex {
  readonly byAddress: ReadonlyMap<string, PublicArticle>;
  readonly byTopic: ReadonlyMap<string, readonly PublicArticle[]>;
  readonly byCategory: ReadonlyMap<string, readonly PublicArticle[]>;
}

/**
 * So many stories of a topic are considered, before and after the article in time: the work does not grow with the archive, and a
 * new story changes only what is related to the newest.
 */
const consideredCount = 20;

/**
 * At most `count` stories to read next: those that the editor listed, in that order; then those that share most topics with the
 * article, of its time before others; then those of its category that came before it, then after it.
 */
export function relatedTo(article: PublicArticle, index: ArticleIndex, count: number): readonly PublicArticle[] {
  const chosen = new Set<PublicArticle>();
  for (const address of article.related) add(chosen, index.byAddress.get(address));
  // One more, as the article itself may be among them.
  for (const story of bySharedTopics(article, index, chosen.size + count + 1)) add(chosen, story);
  for (const story of ofCategory(article, index, count)) add(chosen, story);
  chosen.delete(article);
  return [...chosen].slice(0, count);
}

interface Candidate {
  readonly story: PublicArticle;
  /** How many topics it has in common with the article. */
  readonly shared: number;
  /** In time from the article, in milliseconds. */
  readonly distance: number;
}

/** The `count` stories that share most topics with an article, the nearest in time first. */
function bySharedTopics(article: PublicArticle, index: ArticleIndex, count: number): readonly PublicArticle[] {
  const topics = new Map<PublicArticle, number>();
  for (const topic of article.topics)
    for (const story of near(article, index.byTopic.get(topic) ?? [])) topics.set(story, (topics.get(story) ?? 0) + 1);
  const first: Candidate[] = [];
  for (const [story, shared] of topics) {
    const candidate = { story, shared, distance: Math.abs(story.date.getTime() - article.date.getTime()) };
    const at = first.findLastIndex((one) => compareCandidates(one, candidate) < 0) + 1;
    if (at < count) first.splice(at, 0, candidate);
    if (first.length > count) first.pop();
  }
  return first.map(({ story }) => story);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.shared - a.shared || a.distance - b.distance || newestFirst(a.story, b.story);
}

function near(article: PublicArticle, stories: readonly PublicArticle[]): readonly PublicArticle[] {
  const at = positionIn(stories, article);
  return stories.slice(Math.max(0, at - consideredCount), at + consideredCount + 1);
}

function ofCategory(article: PublicArticle, index: ArticleIndex, count: number): readonly PublicArticle[] {
  const stories = index.byCategory.get(article.category) ?? [];
  const at = positionIn(stories, article);
  const older = stories.slice(at, at + count + 1);
  return [...older, ...stories.slice(Math.max(0, at - count), at).toReversed()];
}

/** The position of an article in a list that is newest first, or of the first that is older. */
export function positionIn(stories: readonly PublicArticle[], article: PublicArticle): number {
  let [from, to] = [0, stories.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const story = stories[middle];
    if (story && newestFirst(story, article) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function add(chosen: Set<PublicArticle>, story: PublicArticle | undefined): void {
  if (story) chosen.add(story);
}
