import type { z } from 'zod';
import { articleFields } from '../../model/article.ts';
import { authorFields } from '../../model/author.ts';
import { categoryFields } from '../../model/category.ts';
import { interfaceLanguages } from '../../model/language.ts';
import { pageFields } from '../../model/page.ts';
import type { PictureFault } from '../../model/picture-fault.ts';
import { siteFields, type Site } from '../../model/site.ts';
import { sourceFields } from '../../model/source.ts';
import { topicFields, translatedTopicFields } from '../../model/topic.ts';
import { boundedMap } from '../../io/bounded-map.ts';
import { unreadFile } from '../findings/content-file.ts';
import type { Draft, Entry, OpenedTree } from './content.ts';
import { sortFiles, type Folder, type Languages } from '../files/file-names.ts';
import { found, type Finding } from '../findings/finding.ts';
import type { NamedFile } from '../findings/named-file.ts';
import type { Read, ReadEntry } from './read-entry.ts';

/** Enough to keep the disk busy, few enough to stay far below any limit of open files. */
const atOnce = 32;

export interface Reader {
  readonly content: string;
  readonly tree: OpenedTree['tree'];
  /** Left out, no picture was opened. */
  readonly faults?: OpenedTree['faults'];
  readonly read: Read;
}

/** Every file of a content folder against its schema. */
export async function readDraft(
  reader: Reader,
): Promise<{ readonly draft: Draft; readonly findings: readonly Finding[] }> {
  const { content, tree, faults = new Map<string, PictureFault>() } = reader;
  const site = await readSite(reader);
  const languages = languagesOf(site.entry);
  const { byFolder, findings } = sortFiles(tree, languages);
  const all: Finding[] = [...site.findings, ...findings];
  const read = async <Schema extends z.ZodObject>(folder: Folder, schemaOf: (named: NamedFile) => Schema) => {
    const results = await boundedMap(byFolder[folder], atOnce, (named) => reader.read(content, named, schemaOf(named)));
    for (const result of results) all.push(...result.findings);
    return results.map(({ entry }) => entry);
  };
  const draft: Draft = {
    ...{ tree, faults },
    site: site.entry,
    languages,
    articles: await read('articles', () => articleFields),
    authors: await read('authors', () => authorFields),
    categories: await read('categories', () => categoryFields),
    sources: await read('sources', () => sourceFields),
    topics: await read('topics', ({ language }) => (language === languages[0] ? topicFields : translatedTopicFields)),
    pages: await read('pages', () => pageFields),
  };
  return { draft, findings: all };
}

async function readSite({
  content,
  tree,
  read,
}: Reader): Promise<{ readonly entry: Entry<Site> | undefined; readonly findings: readonly Finding[] }> {
  const path = 'site.yaml';
  if (!tree.has(path)) return { entry: undefined, findings: [found('site-missing', {}, { file: unreadFile(path) })] };
  if (tree.get(path) !== 'file') return { entry: undefined, findings: [] };
  const reading: ReadEntry<Site> = await read(content, { path, id: 'site', language: 'en' }, siteFields);
  return reading;
}

function languagesOf(site: Entry<Site> | undefined): Languages {
  const [first, ...others]: readonly Languages[number][] = site?.fields.languages ?? interfaceLanguages;
  return first === undefined ? interfaceLanguages : [first, ...others];
}
