import { existsSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { WrongCall, type Settings } from './command-line.ts';
import { newsroomReadings, openNewsroom } from '../edition/open-newsroom.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Checks a content folder, and again whenever something in it has changed; files that have not changed are not read again.
 * @param tell calls the check, and tells the whole state that it gives; never twice at the same time.
 * @returns what ends it.
 * @throws WrongCall where there is no such folder.
 */
export async function watchNewsroom(
  { content, language }: Pick<Settings, 'content' | 'language'>,
  tell: (check: () => Promise<readonly Problem[]>) => Promise<void>,
): Promise<() => void> {
  if (!existsSync(content)) throw new WrongCall(`There is no content folder at "${content}".`);
  const read = newsroomReadings(content, { areTextsWanted: false });
  const check = async () => (await openNewsroom({ content, language, read })).problems;
  const first = tell(check);
  const end = watchFolder(content, async () => {
    await first;
    await tell(check);
  });
  await first;
  return end;
}
