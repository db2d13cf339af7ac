import { posix, relative, sep } from 'node:path';

/** The path of the content folder relative to the repository, such as `content`; `''` if it is the repository itself. */
export function folderIn(repository: string, content: string): string {
  return relative(repository, content).split(sep).join('/');
}

export function fileIn(folder: string, file: string): string {
  return posix.join(folder, file);
}
