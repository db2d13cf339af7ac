import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { withAdvice } from './checks/advice.ts';
import { draftsIn } from './load/drafts.ts';
import { readTree, type ContentTree } from './files/content-tree.ts';
import { fileWithoutText } from './findings/content-file.ts';
import type { NamedFile } from './findings/named-file.ts';
import { isTextFile } from './files/sorted-files.ts';
import type { Finding } from './findings/finding.ts';
import { loadContent } from './load/load-content.ts';
import { openTree, type OpenPictures } from './files/opened-tree.ts';
import { unread, type ReadFiles } from './load/read-entry.ts';
import { readFiles } from './readings/read-files.ts';
import { readNewsroom, type ReadSettings } from './read-newsroom.ts';
import { brokenRules } from './checks/rules.ts';
import { toProblems } from './report/to-problems.ts';

/**
 * What is wrong with these files and folders of a content folder, exactly as a check of everything says it. Of the other
 * stories only those are looked for that the text names, unless more must be known.
 *
 * A record, or a file that is gone, may be named anywhere: where one is among the paths, the errors of all files are told.
 * @param paths relative to the content folder, with `/`. A picture stands for the texts beside it.
 */
export async function checkPaths(
  { content, language = 'en', faultsOf, now }: Omit<ReadSettings, 'read'>,
  paths: readonly string[],
): Promise<readonly Problem[]> {
  const stories = paths.flatMap((path) => storyOf(content, path) ?? []);
  const isOnlyStories = stories.length === paths.length;
  const folders = foldersOf(stories);
  const own: OpenPictures = async (pictures) =>
    (await faultsOf?.(pictures.filter((path) => !isOnlyStories || isAbout(folders, path)))) ?? new Map();
  const findings = isOnlyStories ? await findingsOf({ content, faultsOf: own, now }, stories) : undefined;
  if (findings) return toProblems(findings.all, language, findings.drafts);
  const { problems } = await readNewsroom({ content, language, faultsOf: own, now });
  const asked = isOnlyStories ? stories : paths;
  return problems.filter(({ file, severity }) => isAbout(asked, file) || (!isOnlyStories && severity === 'error'));
}

/** What of a story a path means: a text, or a folder; `undefined` where it is no story, or is there no more. */
function storyOf(content: string, path: string): string | undefined {
  if (path !== 'articles' && !path.startsWith('articles/')) return undefined;
  const isFolder = statSync(join(content, path), { throwIfNoEntry: false })?.isDirectory() === true;
  const story = isFolder || isTextFile(path) ? path : posix.dirname(path);
  return existsSync(join(content, story)) ? story : undefined;
}

interface FindingsOnStories {
  readonly all: readonly Finding[];
  /** Paths of those that are drafts. */
  readonly drafts: ReadonlySet<string>;
}

type Desk = Pick<ReadSettings, 'content' | 'now'> & { readonly faultsOf: OpenPictures };

/** `undefined` where only a reading of everything can tell. */
async function findingsOf(desk: Desk, stories: readonly string[]): Promise<FindingsOnStories | undefined> {
  const { content } = desk;
  const { named, entered } = await storiesNamedIn(content, await treeAround(content, stories), stories);
  const asked = { ...desk, stories, entered };
  const few = await findingsIn(asked, await treeAround(content, [...stories, ...named]));
  // The story that was meant may be any.
  const all = few?.all.some(({ rule }) => rule === 'article-unknown') === true ? await readTree(content) : undefined;
  return all ? findingsIn(asked, all) : few;
}

/** Names of everything but of other stories. */
function treeAround(content: string, stories: readonly string[]): Promise<ContentTree> {
  return readTree(content, (folder) => !folder.startsWith('articles/') || isAbout(stories, folder));
}

/** The folders of stories whose addresses stand anywhere in the texts, and of those that a link enters at a heading. */
async function storiesNamedIn(
  content: string,
  tree: ContentTree,
  stories: readonly string[],
): Promise<{ readonly named: readonly string[]; readonly entered: readonly string[] }> {
  const paths = [...tree].flatMap(([path, entry]) =>
    entry === 'file' && isTextFile(path) && path.startsWith('articles/') && isAbout(stories, path) ? [path] : [],
  );
  const texts = await Promise.all(paths.map((path) => readFile(join(content, path), 'utf8').catch(() => '')));
  const addresses = texts.flatMap((text) => text.match(/\d{4}\/\d{2}\/[a-z\d-]+(?:\/?#)?/gu) ?? []);
  const folder = (address: string) => `articles/${address.replace(/\/?#$/u, '')}`;
  return {
    named: [...new Set(addresses.map(folder))],
    entered: [...new Set(addresses.filter((address) => address.endsWith('#')).map(folder))],
  };
}

interface AskedStories extends Desk {
  readonly stories: readonly string[];
  /** Other stories whose texts must be known. */
  readonly entered: readonly string[];
}

/** What is wrong with the stories. Of all others in the tree but the entered ones only the names are read. */
async function findingsIn(
  { content, faultsOf, now, stories, entered }: AskedStories,
  tree: ContentTree,
): Promise<FindingsOnStories | undefined> {
  const folders = [...foldersOf(stories), ...entered];
  const isRead = ({ path }: NamedFile) => !path.startsWith('articles/') || isAbout(folders, path);
  const read: ReadFiles = async (from, files, settings) => {
    const results = (await readFiles(from, files.filter(isRead), settings)).values();
    return files.map((named) => {
      const nothing = unread<object>(named, fileWithoutText(named.path), []);
      return isRead(named) ? (results.next().value ?? nothing) : nothing;
    });
  };
  const { loaded, findings } = await loadContent({ content, read, ...(await openTree(tree, faultsOf)) });
  const mistakes = [...findings, ...(await brokenRules(loaded, now))];
  const all = withAdvice(loaded, mistakes, now).filter(({ file }) => isAbout(stories, file.path));
  const hasAliases = loaded.articles.some(
    ({ file, fields }) => isAbout(stories, file.path) && (fields.aliases ?? []).length > 0,
  );
  // Old addresses of all stories decide whether one is free, and where a link leads.
  return hasAliases || all.some(({ rule }) => rule === 'link-nowhere')
    ? undefined
    : { all, drafts: draftsIn(loaded, mistakes) };
}

/** A story with all its languages and pictures, where one text of it is meant. */
function foldersOf(stories: readonly string[]): readonly string[] {
  return stories.map((path) => (isTextFile(path) ? posix.dirname(path) : path));
}

/** Whether a file is one of these, stands in one, or is the folder of one. */
export function isAbout(paths: readonly string[], file: string): boolean {
  return paths.some(
    (path) => path === '' || path === file || file.startsWith(`${path}/`) || path.startsWith(`${file}/`),
  );
}
