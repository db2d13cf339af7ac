import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { WrongCall } from './command-line.ts';

/**
 * Paths of the content folder as they were given: relative to one of these folders, or to the content folder. What is
 * there no more counts where it would stand in the content folder, as a commit that takes a file away names it.
 * @returns relative to the content folder, with `/`; `''` is the content folder itself.
 * @throws WrongCall for what is outside it, or nowhere.
 */
export function contentPaths(
  given: readonly string[],
  startedIn: readonly string[],
  content: string,
): readonly string[] {
  return given.map((path) => {
    const there = [...startedIn, content].map((base) => resolve(base, path));
    const whole = there.find((one) => existsSync(one) && isInside(content, one)) ?? there[0] ?? path;
    if (isInside(content, whole)) return relative(content, whole).split(sep).join('/');
    const reason = existsSync(whole) ? 'is outside the content folder' : 'is nowhere to be found';
    throw new WrongCall(`"${path}" ${reason} (${content}).`);
  });
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
