import { readdirSync } from 'node:fs';

/** The story that stands in the middle of a newsroom's archive: its file, from the newsroom's folder. */
export function middleStory(newsroom: string): string {
  const stories = readdirSync(newsroom, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('index.md'),
  );
  return stories.toSorted()[Math.floor(stories.length / 2)] ?? '';
}
