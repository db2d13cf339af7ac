import type { Article } from './article.ts';
import type { Author } from './author.ts';
import type { Category } from './category.ts';
import type { StandingPage } from './page.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Topic } from './topic.ts';

/** The content of a folder that was read and found valid: everything the newsroom wrote, hidden articles included. */
export interface Newsroom {
  readonly site: Site;
  readonly articles: readonly Article[];
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly pages: readonly StandingPage[];
}
