import type { Finding } from '../findings/finding.ts';
import type { NamedFile } from '../findings/named-file.ts';

/** The files of one folder that are to be read, and the findings about names and places of files in it. */
export interface ClassifiedFiles {
  readonly files: readonly NamedFile[];
  readonly findings: readonly Finding[];
}

const textEnding = String.raw`\.(?:mdx?|markdown|ya?ml)`;
/** What text programs add to a name, some of them unseen. */
const addedEnding = String.raw`\.(?:txt|rtf|docx?|odt)`;
const expected = new RegExp(`${textEnding}(?:${addedEnding})?$|(?:^|/)index(?:\\.[a-z]+)?${addedEnding}$`, 'iu');

/** Whether a file has the ending of Markdown or YAML, or of a text where a story is, so that an editor expects it to be read. */
export function isTextFile(name: string): boolean {
  return expected.test(name);
}

/** The name that a text or record file was probably meant to have: `index.uk.md` for `Index.uk .md.txt`. */
export function meantName(name: string, ending: '.md' | '.yaml'): string {
  const endings = new RegExp(`(?:${textEnding}|${addedEnding})+$`, 'iu');
  return `${name.toLowerCase().replace(/\s+/gu, '').replace(endings, '')}${ending}`;
}
