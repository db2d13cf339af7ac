import type { Language } from '../model/language.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Problem } from '../model/problem.ts';
import { assemble } from './load/assemble.ts';
import { readTree, type ContentTree } from './files/content-tree.ts';
import { fileWithoutText } from './findings/content-file.ts';
import { finding } from './findings/finding.ts';
import { openTree, type OpenPictures } from './files/opened-tree.ts';
import { loadContent } from './load/load-content.ts';
import type { BodyTrees } from '../markdown/parse/pack-tree.ts';
import type { ReadFiles } from './load/read-entry.ts';
import { readFiles } from './readings/read-files.ts';
import { addressesOf } from './routes/redirect-list.ts';
import type { SiteAddresses } from './routes/site-addresses.ts';
import { withAdvice } from './checks/advice.ts';
import { brokenRules } from './checks/rules.ts';
import { validPart } from './load/valid-part.ts';
import { toProblems } from './report/to-problems.ts';

/** What a content folder holds. */
export interface Reading {
  /** `undefined` where there is any error. */
  readonly newsroom: Newsroom | undefined;
  /**
   * As much of the newsroom as can be shown while it is being written; all of it where there is no error. Never to be
   * published. `undefined` where `site.yaml` is missing or cannot be understood.
   */
  readonly valid: Newsroom | undefined;
  /** The trees of those bodies that were parsed for this reading. */
  readonly trees: BodyTrees;
  /** All of all files, sorted by position. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** Of all its pages, public or not, old addresses included. */
  readonly addresses: SiteAddresses;
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
  /** Decides which stories are hidden, and must not be named in public ones. Left out, that is not judged. */
  readonly now?: Date | undefined;
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
  const { content, language = 'en', read = readFiles, least = 'advice', faultsOf, now } = settings;
  const tree = await treeOf(content);
  if (tree === undefined) {
    const missing = finding('content-missing', { content }, { file: fileWithoutText('site.yaml') });
    return nothing(await toProblems([missing], language));
  }
  const { loaded, findings } = await loadContent({ content, read, ...(await openTree(tree, faultsOf)) });
  const mistakes = [...findings, ...(await brokenRules(loaded, now))];
  const told = await toProblems(least === 'advice' ? withAdvice(loaded, mistakes) : mistakes, language);
  const problems = least === 'advice' ? told : told.filter(({ severity }) => severity === 'error');
  const counts = {
    articles: loaded.articles.length,
    authors: loaded.authors.length,
    categories: loaded.categories.length,
    sources: loaded.sources.length,
    topics: loaded.topics.length,
    pages: loaded.pages.length,
  };
  const isValid = problems.every(({ severity }) => severity !== 'error');
  const newsroom = once(() => (isValid ? assemble(loaded) : undefined));
  const sound = once(() => newsroom() ?? validPart(loaded, problems));
  const addresses = once(() => addressesOf(loaded));
  return {
    get newsroom() {
      return newsroom();
    },
    get valid() {
      return sound();
    },
    get addresses() {
      return addresses();
    },
    ...{ trees: loaded.trees, problems, counts },
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
  return { newsroom: undefined, valid: undefined, trees: new Map(), addresses: new Map(), problems, counts };
}
