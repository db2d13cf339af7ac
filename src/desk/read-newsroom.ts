import type { Newsroom } from '../model/newsroom.ts';
import type { Problem } from '../model/problem.ts';
import { adviceOn, isOn } from './advice.ts';
import { assemble } from './assemble.ts';
import { readTree, type ContentTree } from './content-tree.ts';
import { unreadFile } from './desk-file.ts';
import { found, type Finding } from './finding.ts';
import { readDraft } from './read-draft.ts';
import { brokenRules } from './rules.ts';
import { toProblems } from './to-problems.ts';

/** What a content folder holds. */
export interface Reading {
  /** `undefined` where there is any error. */
  readonly newsroom: Newsroom | undefined;
  /** All of all files, sorted by position. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
}

/** Files that were read, sound or not. */
export interface Counts {
  readonly articles: number;
  readonly authors: number;
  readonly categories: number;
  readonly sources: number;
  readonly topics: number;
  readonly pages: number;
}

/** Reads a content folder whole and checks it whole. What editors can do wrong is a problem, never an exception. */
export async function readNewsroom({ content }: { readonly content: string }): Promise<Reading> {
  const tree = await treeOf(content);
  if (tree === undefined) return nothing([found('content-missing', { content }, { file: unreadFile('site.yaml') })]);
  const { draft, findings } = await readDraft(content, tree);
  const all = [...findings, ...brokenRules(draft), ...adviceOn(draft)];
  const problems = toProblems(all.filter(({ rule }) => isOn(draft, rule)));
  const counts = {
    articles: draft.articles.length,
    authors: draft.authors.length,
    categories: draft.categories.length,
    sources: draft.sources.length,
    topics: draft.topics.length,
    pages: draft.pages.length,
  };
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return { newsroom: isSound ? assemble(draft) : undefined, problems, counts };
}

async function treeOf(content: string): Promise<ContentTree | undefined> {
  try {
    return await readTree(content);
  } catch {
    return undefined;
  }
}

function nothing(findings: readonly Finding[]): Reading {
  const counts = { articles: 0, authors: 0, categories: 0, sources: 0, topics: 0, pages: 0 };
  return { newsroom: undefined, problems: toProblems(findings), counts };
}
