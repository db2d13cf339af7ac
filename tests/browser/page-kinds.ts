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
  /** Left out where the sample has this kind in both languages. */
  readonly only?: 'en';
}

const story = /^\d{4}\/\d{2}\/[^/]+\/$/u;
const list = (name: string) => new RegExp(`^${name}/(?:page/\\d+/)?$`, 'u');
const category = list('(?:latest-news|air-defense|strike|industry|explainers)');

/** One page or more of each kind that a newsroom publishes, and stories that hold between them all that a story can hold. */
export const pageKinds: readonly PageKind[] = [
  { name: 'the front page', path: '', every: /^$/u },
  { name: 'a news story', path: '2025/09/north-korea-missile-factory/', every: story },
  { name: 'a live story', path: '2025/09/factory-visit-live/', every: story },
  { name: 'a long story with contents', path: '2025/06/how-we-grade-sources/', every: story },
  { name: 'a story with a table and a timeline', path: '2025/09/kn-23-what-is-known/', every: story },
  { name: 'a story with footnotes and a place', path: '2025/08/uranium-training/', every: story },
  { name: 'a story with warnings', path: '2025/04/mine-clearance/', every: story, only: 'en' },
  { name: 'a corrected story', path: '2025/09/supply-chain-of-a-missile/', every: story, only: 'en' },
  { name: 'a story with a map', path: '2025/06/iaea-safeguards/', every: story, only: 'en' },
  { name: 'a story with a quotation', path: '2025/03/mtcr/', every: story, only: 'en' },
  { name: 'a story first published elsewhere', path: '2025/01/app-6-symbols/', every: story, only: 'en' },
  { name: 'a withdrawn story', path: '2025/06/missile-range-ranking/', every: story, only: 'en' },
  { name: 'a category', path: 'explainers/', every: category },
  { name: 'the second page of a category', path: 'explainers/page/2/', every: category, only: 'en' },
  { name: 'everything, newest first', path: 'latest/', every: list('latest') },
  { name: 'the list of authors', path: 'authors/', every: /^authors\/$/u },
  { name: 'an author', path: 'authors/news-desk/', every: list('authors/[^/]+') },
  { name: 'the archive', path: 'archive/', every: /^archive\/$/u },
  { name: 'a year', path: '2025/', every: /^\d{4}\/$/u },
  { name: 'a month', path: '2025/09/', every: list('\\d{4}/\\d{2}') },
  { name: 'the list of topics', path: 'topics/', every: /^topics\/$/u },
  { name: 'a topic', path: 'topics/kn-23/', every: list('topics/[^/]+') },
  { name: 'the list of sources', path: 'sources/', every: /^sources\/$/u },
  { name: 'a source', path: 'sources/kcna/', every: list('sources/[^/]+') },
  { name: 'the corrections', path: 'corrections/', every: list('corrections') },
  { name: 'a standing page', path: 'about/', every: /^(?:about|contact|corrections-policy|ethics|support)\/$/u },
  { name: 'the page for what is not there', path: 'no-such-page/', every: /^404\.html$/u, only: 'en' },
];

/** Every kind in every language that the sample has it in. */
export const visitedPages: readonly VisitedPage[] = pageKinds.flatMap(({ name, path, only }) => {
  const inEnglish = { title: `${name} (en)`, path, language: 'en' } as const;
  return only === 'en'
    ? [inEnglish]
    : [inEnglish, { title: `${name} (uk)`, path: `uk/${path}`, language: 'uk' } as const];
});

/** Addresses that only lead to where a page has moved. */
export const movedPages: readonly string[] = [
  '2025/01/leopard-2-versions/',
  '2025/02/m142-himars/',
  'donate/',
  'explainers/leopard-2/',
  'how-we-correct/',
  'news/',
];
