import { posix, relative, sep } from 'node:path';

/** The content folder as the repository knows it, such as `content`; `''` where it is the repository itself. */
export function folderIn(repository: string, content: string): string {
  return relative(repository, content).split(sep).join('/');
}

/** A file of the content folder as the repository knows it. */
export function fileIn(folder: string, file: string): string {
  return posix.join(folder, file);
}
