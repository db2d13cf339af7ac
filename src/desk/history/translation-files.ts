import type { ArticleFields } from '../../model/article.ts';
import { articleAddressPattern } from '../../model/values/article-address.ts';
import type { Languages } from '../../model/language.ts';
import type { Entry } from '../load/content.ts';
import type { NamedFile } from '../findings/named-file.ts';
import { entryOf, readEntry } from '../load/read-entry.ts';
import { recordsIn } from '../load/records.ts';

/** A content folder, and the zone in which its wall-clock times are read. */
interface Folder {
  readonly content: string;
  /** `undefined` where `site.yaml` does not say it. */
  readonly timeZone: string | undefined;
}

/** The translation of a story whose file has this path; `undefined` if it is not the path of one. */
export function translationAt(path: string, languages: Languages): NamedFile | undefined {
  const [, address = '', code] = /^articles\/(.+)\/index(?:\.([a-z]+))?\.md$/u.exec(path) ?? [];
  if (!articleAddressPattern.test(address)) return undefined;
  const language = code === undefined ? languages[0] : languages.slice(1).find((one) => one === code);
  return language && { path, id: address, language };
}

/** The files in which the translations of a story would be, in all languages of the site. */
export function translationFiles(address: string, languages: Languages): readonly NamedFile[] {
  return languages.map((language, index) => {
    const name = index === 0 ? 'index.md' : `index.${language}.md`;
    return { path: `articles/${address}/${name}`, id: address, language };
  });
}

export function readTranslation({ content, timeZone }: Folder, named: NamedFile): Entry<ArticleFields> {
  return readEntry(content, named, recordsIn(timeZone).article).entry;
}

/** Reads a translation of a story from the text that its file had at the base commit. */
export function parseTranslation(
  { timeZone }: Pick<Folder, 'timeZone'>,
  named: NamedFile,
  text: string,
): Entry<ArticleFields> {
  return entryOf(named, text, recordsIn(timeZone).article).entry;
}
