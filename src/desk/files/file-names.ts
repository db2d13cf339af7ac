import { posix } from 'node:path';
import { namesIn, type ContentTree } from './content-tree.ts';
import { articleFiles } from './article-files.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { hiddenCharacters } from '../text/hidden-characters.ts';
import { nearest } from '../text/nearest.ts';
import { recordFiles } from './record-files.ts';
import { textFiles } from './text-files.ts';
import type { Languages } from '../../model/language.ts';
import type { NamedFile } from '../findings/named-file.ts';
import { isTextFile, meantName } from './sorted-files.ts';

/** The folders that may stand in a content folder. */
export const folders = ['articles', 'authors', 'categories', 'pages', 'sources', 'topics'] as const;
export type Folder = (typeof folders)[number];

/**
 * The files of the content folder that are to be read, by folder, and findings for every text or record file that stands
 * where it would not be read, every symbolic link, and every invalid name, alone or beside another.
 */
export function classifyFiles(
  tree: ContentTree,
  languages: Languages,
): { readonly byFolder: Readonly<Record<Folder, readonly NamedFile[]>>; readonly findings: readonly Finding[] } {
  const sorted = {
    articles: articleFiles(tree, languages),
    authors: recordFiles(tree, 'authors', languages[0]),
    categories: recordFiles(tree, 'categories', languages[0]),
    pages: textFiles(tree, 'pages', languages),
    sources: recordFiles(tree, 'sources', languages[0]),
    topics: textFiles(tree, 'topics', languages),
  };
  const byFolder = mapValues(sorted, ({ files }) => files);
  const findings = Object.values(sorted).flatMap((one) => one.findings);
  const all = [...atTheTop(tree), ...neitherFilesNorFolders(tree), ...findings];
  // Whatever else is wrong with a name that has hidden characters mostly follows from them.
  return { byFolder, findings: [...hiddenNames(tree), ...all.filter(({ file }) => !isHidden(file.path))] };
}

const atTop = ['site.yaml', 'README.md'];

function atTheTop(tree: ContentTree): readonly Finding[] {
  return namesIn(tree, '').flatMap((name) => {
    const where = { file: fileWithoutText(name) };
    if (tree.get(name) === 'folder' && !folders.some((folder) => folder === name)) {
      return [finding('folder-unknown', { name, near: nearest(name, folders), allowed: folders }, where)];
    }
    if (tree.get(name) !== 'file' || !isTextFile(name) || atTop.includes(name)) return [];
    const meant = meantName(name, '.yaml');
    const near = meant === 'site.yaml' ? meant : nearest(meant, ['site.yaml']);
    return [finding('file-misplaced', { name, near, place: 'top', names: atTop }, where)];
  });
}

function neitherFilesNorFolders(tree: ContentTree): readonly Finding[] {
  return [...tree].flatMap(([path, entry]) => {
    if (entry === 'link') return [finding('symbolic-link', {}, { file: fileWithoutText(path) })];
    if (entry === 'twins')
      return [finding('names-alike', { name: posix.basename(path) }, { file: fileWithoutText(path) })];
    return entry === 'other' ? [finding('no-file', {}, { file: fileWithoutText(path) })] : [];
  });
}

function hiddenNames(tree: ContentTree): readonly Finding[] {
  return [...tree.keys()].flatMap((path) => {
    const [first, ...others] = hiddenCharacters(posix.basename(path));
    if (first === undefined) return [];
    const facts = { sign: first.sign, count: others.length + 1 };
    return [finding('hidden-character-in-name', facts, { file: fileWithoutText(path) })];
  });
}

function isHidden(path: string): boolean {
  return hiddenCharacters(path).length > 0;
}

function mapValues<Key extends string, From, To>(from: Readonly<Record<Key, From>>, to: (value: From) => To) {
  const entries = Object.entries(from) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, to(value)])) as Record<Key, To>;
}
