import type { Finding } from '../findings/finding.ts';
import type { NamedFile } from '../findings/named-file.ts';

/** What the names in one folder say: the files to read, and what is wrong with the names. */
export interface Sorted {
  readonly files: readonly NamedFile[];
  readonly findings: readonly Finding[];
}

/** Whether a name is that of a file that an editor expects to be read; pictures and other attachments are not. */
export function isWriting(name: string): boolean {
  return /\.(?:mdx?|markdown|ya?ml)$/iu.test(name);
}
