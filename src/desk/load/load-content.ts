import { interfaceLanguages, type Languages } from '../../model/language.ts';
import type { PictureFault } from '../../model/picture-fault.ts';
import { siteFields, type Site } from '../../model/site.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import type { LoadedContent, Entry } from './content.ts';
import type { OpenedTree } from '../files/opened-tree.ts';
import { classifyFiles, type Folder } from '../files/file-names.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { ownSettings } from './own-settings.ts';
import { readEntry, type ReadEntry, type ReadFiles, type RecordFile } from './read-entry.ts';
import type { FieldsOf } from './records.ts';

export interface Reader {
  readonly content: string;
  readonly tree: OpenedTree['tree'];
  /** Left out, no picture was opened. */
  readonly faults?: OpenedTree['faults'];
  readonly read: ReadFiles;
}

/** Every file of a content folder, and what is wrong with each by itself. */
export async function loadContent({
  content,
  tree,
  faults = new Map<string, PictureFault>(),
  read,
}: Reader): Promise<{ readonly loaded: LoadedContent; readonly findings: readonly Finding[] }> {
  const site = readSite(content, tree);
  const languages = site.entry?.fields.languages ?? interfaceLanguages;
  const { byFolder, findings } = classifyFiles(tree, languages);
  const files = recordFiles(byFolder, languages);
  const results = await read(content, files, ownSettings(site.entry?.fields, languages[0]));
  const entries = Map.groupBy(results.entries(), ([index]) => folderOf[files[index]?.record ?? 'article']);
  const of = <Name extends RecordFile['record']>(name: Name) =>
    (entries.get(folderOf[name]) ?? []).map(([, { entry }]) => entry as Entry<FieldsOf<Name>>);
  const trees = results.flatMap(({ entry, tree: packed }) =>
    packed === undefined ? [] : [[entry.inBody.digest, packed] as const],
  );
  const loaded: LoadedContent = {
    ...{ tree, faults, site: site.entry, languages, trees: new Map(trees) },
    ...{ articles: of('article'), authors: of('author'), categories: of('category') },
    ...{ sources: of('source'), topics: of('topic-translation'), pages: of('page') },
  };
  return { loaded, findings: [...site.findings, ...findings, ...results.flatMap((one) => one.findings)] };
}

const folderOf = {
  article: 'articles',
  author: 'authors',
  category: 'categories',
  source: 'sources',
  topic: 'topics',
  'topic-translation': 'topics',
  page: 'pages',
} as const satisfies Record<RecordFile['record'], Folder>;

function recordFiles(
  byFolder: ReturnType<typeof classifyFiles>['byFolder'],
  [first]: Languages,
): readonly RecordFile[] {
  const named = <Name extends RecordFile['record']>(record: Name) =>
    byFolder[folderOf[record]].map((file) => ({ ...file, record }));
  return [
    ...[...named('article'), ...named('author'), ...named('category'), ...named('source')],
    ...byFolder.topics.map((file) => {
      return { ...file, record: file.language === first ? ('topic' as const) : ('topic-translation' as const) };
    }),
    ...named('page'),
  ];
}

function readSite(
  content: string,
  tree: OpenedTree['tree'],
): { readonly entry: Entry<Site> | undefined; readonly findings: readonly Finding[] } {
  const path = 'site.yaml';
  if (!tree.has(path))
    return { entry: undefined, findings: [finding('site-missing', {}, { file: fileWithoutText(path) })] };
  if (tree.get(path) !== 'file') return { entry: undefined, findings: [] };
  const reading: ReadEntry<Site> = readEntry(content, { path, id: 'site', language: 'en' }, siteFields);
  return reading;
}
