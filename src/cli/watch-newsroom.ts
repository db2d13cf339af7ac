import { existsSync } from 'node:fs';
import { isIgnored } from '../desk/files/content-tree.ts';
import type { Problem } from '../model/problem.ts';
import { UsageError, type Settings } from '../edition/settings/settings.ts';
import { newsroomReadings, openNewsroom } from '../edition/open-newsroom.ts';
import { watchFolder, type WatchSettings } from '../io/watch-folder.ts';

interface Watched extends Pick<Settings, 'content' | 'language'>, Pick<WatchSettings, 'limited' | 'failed'> {
  /** Asked at every check: the instant relative to which stories are public or not. */
  readonly now: () => Date;
  /** Called for every check: it runs the given check and prints all problems. Calls never overlap. */
  readonly tell: (check: () => Promise<readonly Problem[]>) => Promise<void>;
}

/**
 * Checks a content folder now and after every change in it. Only changed files are read again.
 * @returns a function that stops watching.
 * @throws UsageError if the folder does not exist.
 */
export async function watchNewsroom({ content, language, now, tell, ...told }: Watched): Promise<() => Promise<void>> {
  if (!existsSync(content)) throw new UsageError(`There is no content folder at "${content}".`);
  const read = newsroomReadings(content, { areTreesWanted: false });
  const check = async () => (await openNewsroom({ content, language, read, now: now() })).problems;
  return watchFolder(content, { ...told, ignores: isIgnored, look: () => tell(check) });
}
