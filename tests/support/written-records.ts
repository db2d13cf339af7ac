import { parse } from 'yaml';
import { readTree } from '../../src/desk/files/content-tree.ts';
import { yamlOf, type ContentFile } from '../../src/desk/findings/content-file.ts';
import type { LoadedContent } from '../../src/desk/load/content.ts';
import { loadContent } from '../../src/desk/load/load-content.ts';
import { readFields } from '../../src/desk/load/read-entry.ts';
import type { RecordName } from '../../src/desk/load/records.ts';

export interface WrittenRecord {
  readonly name: RecordName;
  readonly path: string;
  /** As its file holds them, before anything was made of them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export async function draftOf(content: string): Promise<LoadedContent> {
  return (await loadContent({ content, tree: await readTree(content), read: readFields })).loaded;
}

/** Every record of a newsroom. */
export function writtenRecords(loaded: LoadedContent): readonly WrittenRecord[] {
  const [first] = loaded.languages;
  const of = (name: RecordName, entries: readonly { readonly file: ContentFile }[]) =>
    entries.map(({ file }) => {
      const fields = parse(yamlOf(file).yaml) as WrittenRecord['fields'];
      return { name, path: file.path, fields };
    });
  return [
    ...of('site', loaded.site ? [loaded.site] : []),
    ...of('article', loaded.articles),
    ...of('author', loaded.authors),
    ...of('category', loaded.categories),
    ...of('source', loaded.sources),
    ...of(
      'topic',
      loaded.topics.filter(({ language }) => language === first),
    ),
    ...of(
      'topic-translation',
      loaded.topics.filter(({ language }) => language !== first),
    ),
    ...of('page', loaded.pages),
  ];
}
