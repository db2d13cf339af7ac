import type { Language } from '../model/language.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Problem } from '../model/problem.ts';
import { assemble } from './load/assemble.ts';
import { readTree, type ContentTree } from './files/content-tree.ts';
import { unreadFile } from './findings/content-file.ts';
import { found } from './findings/finding.ts';
import { openTree, type OpenPictures } from './files/opened-tree.ts';
import { readDraft } from './load/load-content.ts';
import type { BodyTrees } from '../markdown/parse/pack-tree.ts';
import type { ReadFiles } from './load/read-entry.ts';
import { readFiles } from './readings/read-files.ts';
import { withAdvice } from './checks/advice.ts';
import { brokenRules } from './checks/rules.ts';
import { soundPart } from './load/valid-part.ts';
import { toProblems } from './report/to-problems.ts';

/** What a content folder holds. */
export interface Reading {
  /** `undefined` where there is any error. */
  readonly newsroom: Newsroom | undefined;
  /**
   * As much of the newsroom as can be shown while it is being written; all of it where there is no error. Never to be
   * published. `undefined` where `site.yaml` is missing or cannot be understood.
   */
  readonly sound: Newsroom | undefined;
  /** The trees of those bodies that were parsed for this reading. */
  readonly trees: BodyTrees;
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

export interface ReadSettings {
  readonly content: string;
  /** In which problems are told; English where nothing is said. */
  readonly language?: Language;
  /** Left out, every file is read anew. */
  readonly read?: ReadFiles;
  /** Left out, no picture is opened. */
  readonly faultsOf?: OpenPictures;
  /** The least that is wanted. Advice where nothing is said. */
  readonly least?: Problem['severity'];
}

/** Reads a content folder whole and checks it whole. What editors can do wrong is a problem, never an exception. */
export async function readNewsroom(settings: ReadSettings): Promise<Reading> {
  const { content, language = 'en', read = readFiles, least = 'advice', faultsOf } = settings;
  const tree = await treeOf(content);
  if (tree === undefined) {
    const finding = found('content-missing', { content }, { file: unreadFile('site.yaml') });
    return nothing(await toProblems([finding], language));
  }
  const { draft, findings } = await readDraft({ content, read, ...(await openTree(tree, faultsOf)) });
  const mistakes = [...findings, ...(await brokenRules(draft))];
  const told = await toProblems(least === 'advice' ? withAdvice(draft, mistakes) : mistakes, language);
  const problems = least === 'advice' ? told : told.filter(({ severity }) => severity === 'error');
  const counts = {
    articles: draft.articles.length,
    authors: draft.authors.length,
    categories: draft.categories.length,
    sources: draft.sources.length,
    topics: draft.topics.length,
    pages: draft.pages.length,
  };
  const isSound = problems.every(({ severity }) => severity !== 'error');
  const newsroom = once(() => (isSound ? assemble(draft) : undefined));
  const sound = once(() => newsroom() ?? soundPart(draft, problems));
  return {
    get newsroom() {
      return newsroom();
    },
    get sound() {
      return sound();
    },
    ...{ trees: draft.trees, problems, counts },
  };
}

/** Put together for whoever asks: whoever only wants to know what is wrong needs no text of it. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

async function treeOf(content: string): Promise<ContentTree | undefined> {
  try {
    return await readTree(content);
  } catch {
    return undefined;
  }
}

function nothing(problems: readonly Problem[]): Reading {
  const counts = { articles: 0, authors: 0, categories: 0, sources: 0, topics: 0, pages: 0 };
  return { newsroom: undefined, sound: undefined, trees: new Map(), problems, counts };
}
