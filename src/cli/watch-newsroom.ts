import { existsSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { UsageError, type Settings } from '../edition/settings/settings.ts';
import { newsroomReadings, openNewsroom } from '../edition/open-newsroom.ts';
import { watchFolder } from '../io/watch-folder.ts';

export interface WatchSettings extends Pick<Settings, 'content' | 'language'> {
  /** Asked at every check. Left out, nothing is told that depends on it. */
  readonly now?: () => Date;
}

/**
 * Checks a content folder now and after every change in it. Only changed files are read again.
 * @param tell is called for every check: it runs the given check and prints all problems. Calls never overlap.
 * @returns a function that stops watching.
 * @throws UsageError if the folder does not exist.
 */
export async function watchNewsroom(
  { content, language, now }: WatchSettings,
  tell: (check: () => Promise<readonly Problem[]>) => Promise<void>,
): Promise<() => void> {
  if (!existsSync(content)) throw new UsageError(`There is no content folder at "${content}".`);
  const read = newsroomReadings(content, { areTextsWanted: false });
  const check = async () => (await openNewsroom({ content, language, read, now: now?.() })).problems;
  const first = tell(check);
  const end = watchFolder(content, async () => {
    await first;
    await tell(check);
  });
  await first;
  return end;
}
