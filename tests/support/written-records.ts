import { parse } from 'yaml';
import { readTree } from '../../src/desk/files/content-tree.ts';
import { yamlOf, type DeskFile } from '../../src/desk/findings/content-file.ts';
import type { Draft } from '../../src/desk/load/content.ts';
import { readDraft } from '../../src/desk/load/load-content.ts';
import { readFields } from '../../src/desk/load/read-entry.ts';
import type { RecordName } from '../../src/desk/load/records.ts';

export interface WrittenRecord {
  readonly name: RecordName;
  readonly path: string;
  /** As its file holds them, before anything was made of them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export async function draftOf(content: string): Promise<Draft> {
  return (await readDraft({ content, tree: await readTree(content), read: readFields })).draft;
}

/** Every record of a newsroom. */
export function writtenRecords(draft: Draft): readonly WrittenRecord[] {
  const [first] = draft.languages;
  const of = (name: RecordName, entries: readonly { readonly file: DeskFile }[]) =>
    entries.map(({ file }) => {
      const fields = parse(yamlOf(file).yaml) as WrittenRecord['fields'];
      return { name, path: file.path, fields };
    });
  return [
    ...of('site', draft.site ? [draft.site] : []),
    ...of('article', draft.articles),
    ...of('author', draft.authors),
    ...of('category', draft.categories),
    ...of('source', draft.sources),
    ...of(
      'topic',
      draft.topics.filter(({ language }) => language === first),
    ),
    ...of(
      'topic-translation',
      draft.topics.filter(({ language }) => language !== first),
    ),
    ...of('page', draft.pages),
  ];
}
