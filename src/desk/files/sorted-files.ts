import type { Finding } from '../findings/finding.ts';
import type { NamedFile } from '../findings/named-file.ts';

/** The files of one folder that are to be read, and the findings about names and places of files in it. */
export interface ClassifiedFiles {
  readonly files: readonly NamedFile[];
  readonly findings: readonly Finding[];
}

/** Whether a file has the ending of Markdown or YAML, so that an editor expects it to be read. */
export function isTextFile(name: string): boolean {
  return /\.(?:mdx?|markdown|ya?ml)$/iu.test(name);
}
