import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from '../edition/settings/settings.ts';

/**
 * Resolves paths that were given to a command, relative to one of the folders `startedIn` or to the content folder. A path
 * inside the content folder need not exist: a commit also lists files that it deletes.
 * @returns paths relative to the content folder, with `/` and composed (NFC), as files are listed; `''` is the content folder itself.
 * @throws UsageError if a path is outside the content folder.
 */
export function contentPaths(
  given: readonly string[],
  startedIn: readonly string[],
  content: string,
): readonly string[] {
  return given.map((path) => {
    const there = [...startedIn, content].map((base) => resolve(base, path));
    const whole = there.find((one) => existsSync(one) && isInside(content, one)) ?? there[0] ?? path;
    if (isInside(content, whole)) return relative(content, whole).split(sep).join('/').normalize('NFC');
    const reason = existsSync(whole) ? 'is outside the content folder' : 'is nowhere to be found';
    throw new UsageError(`"${path}" ${reason} (${content}).`);
  });
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
