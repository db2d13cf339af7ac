import { isAdvice } from '../model/advice.ts';
import type { Language } from '../model/language.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Problem } from '../model/problem.ts';
import { assemble } from './load/assemble.ts';
import { readTree, type ContentTree } from './files/content-tree.ts';
import { fileWithoutText } from './findings/content-file.ts';
import { finding, type Finding } from './findings/finding.ts';
import { openTree, type OpenPictures } from './files/opened-tree.ts';
import type { LoadedContent } from './load/content.ts';
import { draftsIn } from './load/drafts.ts';
import { loadContent } from './load/load-content.ts';
import type { BodyTrees } from '../markdown/parse/pack-tree.ts';
import type { ReadFiles } from './load/read-entry.ts';
import { readFiles } from './readings/read-files.ts';
import { addressesOf } from './routes/redirect-list.ts';
import type { SiteAddresses } from './routes/site-addresses.ts';
import { withAdvice } from './checks/advice.ts';
import { withIdsOfNames } from './checks/ids-of-names.ts';
import { brokenRules } from './checks/rules.ts';
import { validPart } from './load/valid-part.ts';
import { toProblems } from './report/to-problems.ts';

/** What a content folder holds. */
export interface Reading {
  /** `undefined` where there is any error. A draft with mistakes may be missing in it: it is for nobody but the desk. */
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
  /** Paths of the files that cannot be shown as they are: those with an error, and drafts with more than gaps in them. */
  readonly broken: ReadonlySet<string>;
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
  /** The present, which decides what is hidden and what lies in the future. Left out, nothing is told that depends on it. */
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
  const mistakes = withIdsOfNames(loaded, [...findings, ...(await brokenRules(loaded, now))]);
  const drafts = draftsIn(loaded, mistakes);
  const told = await toProblems(least === 'advice' ? withAdvice(loaded, mistakes, now) : mistakes, language, drafts);
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
  const broken = brokenFiles(loaded, mistakes, drafts);
  const sound = once(() => (broken.size === 0 ? newsroom() : validPart(loaded, broken)));
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
    ...{ trees: loaded.trees, problems, broken, counts },
  };
}

/** A gap in the text of a draft can be shown; one in place of an author or a day cannot. */
function brokenFiles(
  { articles }: LoadedContent,
  mistakes: readonly Finding[],
  drafts: ReadonlySet<string>,
): ReadonlySet<string> {
  const whole = articles.filter(({ data, file }) => data !== undefined && drafts.has(file.path));
  const showable = new Set(whole.map(({ file }) => file.path));
  const isWrong = ({ rule, file }: Finding) => !isAdvice(rule) && !(rule === 'gap-open' && showable.has(file.path));
  return new Set(mistakes.filter(isWrong).map(({ file }) => file.path));
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
  const nothingRead = { newsroom: undefined, valid: undefined, trees: new Map(), addresses: new Map() };
  return { ...nothingRead, problems, broken: new Set(), counts };
}
