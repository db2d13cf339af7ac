export interface VisitedPage {
  /** What a test says of it: "the front page (en)". */
  readonly title: string;
  /** Below the front page's address. */
  readonly path: string;
  readonly language: 'en' | 'uk';
}

interface PageKind {
  readonly name: string;
  /** One page of the kind, below the language's front page. */
  readonly path: string;
  /** Every page of the kind, below the language's front page. */
  readonly every: RegExp;
  /** Left out where there is one in both languages. */
  readonly only?: 'en';
}

const story = /^\d{4}\/\d{2}\/[^/]+\/$/u;
const list = (name: string) => new RegExp(`^${name}/(?:page/\\d+/)?$`, 'u');
const category = list('(?:reports|background)');

/** One page or more of each kind that a newsroom publishes, and stories that hold between them all that a story can hold. */
export const pageKinds: readonly PageKind[] = [
  { name: 'the front page', path: '', every: /^$/u },
  { name: 'a news story', path: '2025/09/bridge-survey/', every: story },
  { name: 'a live story', path: '2025/09/harbour-live/', every: story, only: 'en' },
  { name: 'a live story that has ended', path: '2025/09/storm-night/', every: story, only: 'en' },
  { name: 'a long story with contents, a chart, notes and a place', path: '2025/08/how-a-lamp-turns/', every: story },
  {
    name: 'a story of every block, with warnings and corrections',
    path: '2025/09/night-crossing/',
    every: story,
    only: 'en',
  },
  { name: 'a withdrawn story', path: '2025/09/old-rumour/', every: story, only: 'en' },
  { name: 'a category', path: 'reports/', every: category },
  { name: 'the second page of a category', path: 'background/page/2/', every: category, only: 'en' },
  { name: 'everything, newest first', path: 'latest/', every: list('latest') },
  { name: 'the list of authors', path: 'authors/', every: /^authors\/$/u },
  { name: 'an author', path: 'authors/mira/', every: list('authors/[^/]+') },
  { name: 'the archive', path: 'archive/', every: /^archive\/$/u },
  { name: 'a year', path: '2025/', every: /^\d{4}\/$/u },
  { name: 'a month', path: '2025/09/', every: list('\\d{4}/\\d{2}') },
  { name: 'the list of topics', path: 'topics/', every: /^topics\/$/u },
  { name: 'a topic', path: 'topics/ferry/', every: list('topics/[^/]+') },
  { name: 'the list of sources', path: 'sources/', every: /^sources\/$/u },
  { name: 'a source', path: 'sources/harbour-office/', every: list('sources/[^/]+') },
  { name: 'the corrections', path: 'corrections/', every: list('corrections') },
  { name: 'a standing page', path: 'about/', every: /^(?:about|support)\/$/u },
  { name: 'the page for what is not there', path: 'no-such-page/', every: /^404\.html$/u, only: 'en' },
];

/** Every kind in every language in which there is one. */
export const visitedPages: readonly VisitedPage[] = pageKinds.flatMap(({ name, path, only }) => {
  const inEnglish = { title: `${name} (en)`, path, language: 'en' } as const;
  return only === 'en'
    ? [inEnglish]
    : [inEnglish, { title: `${name} (uk)`, path: `uk/${path}`, language: 'uk' } as const];
});

/** Addresses that only lead to where a page has moved. */
export const movedPages: readonly string[] = ['2025/09/storm/', 'background/lamp/', 'old-about/', 'reports/storm/'];
