import type { BodyContext } from '../../../markdown/context/body-context.ts';
import type { Language } from '../../../model/language.ts';
import type { LoadedContent } from '../../load/content.ts';
import type { BodyTrees } from '../../../markdown/parse/pack-tree.ts';
import { plainPath, type SiteAddresses } from '../../routes/site-addresses.ts';

/** A content file whose page has headings and other places that a link with `#` can name. */
export type AnchoredPage = LoadedContent['articles' | 'topics' | 'pages'][number];

/** Finds the page that a link leads to, and the fragments that are valid on it. */
export interface AnchoredPages {
  readonly ofFile: (path: string) => AnchoredPage | undefined;
  /** The translation of a story to which an `article:` link leads from a text in this language. */
  readonly ofStory: (address: string, language: Language) => AnchoredPage | undefined;
  /** The page at a path of the site; `undefined` if no Markdown file is shown there. */
  readonly atPath: (path: string) => AnchoredPage | undefined;
  /** The ids on a page. Its body is rendered to find them, once, when they are first needed. */
  readonly anchorsOn: (page: AnchoredPage) => Promise<readonly string[]>;
}

export function anchoredPages(loaded: LoadedContent, addresses: SiteAddresses): AnchoredPages {
  const { articles, topics, pages, languages, trees } = loaded;
  const byFile = new Map<string, AnchoredPage>(
    [...articles, ...topics, ...pages].map((page) => [page.file.path, page]),
  );
  const translation = (path: string, language: Language) =>
    byFile.get(path.replace(/(?:\.[a-z]+)?\.md$/u, language === languages[0] ? '.md' : `.${language}.md`));
  const firstOf = (path: string, preference: readonly Language[]) =>
    preference.map((language) => translation(path, language)).find((page) => page !== undefined);
  const languageAt = (path: string) => languages.find((language) => path.startsWith(`/${language}/`)) ?? languages[0];
  const anchors = new Map<AnchoredPage, Promise<readonly string[]>>();
  return {
    ofFile: (path) => byFile.get(path),
    ofStory: (address, language) => firstOf(`articles/${address}/index.md`, [language, ...languages]),
    atPath: (path) => firstOf(addresses.get(plainPath(path)) ?? '', [languageAt(path), ...languages]),
    anchorsOn: (page) => {
      const found = anchors.get(page) ?? anchorsIn(page, trees);
      anchors.set(page, found);
      return found;
    },
  };
}

async function anchorsIn(
  { file, language, fields, inBody: { digest } }: AnchoredPage,
  trees: BodyTrees,
): Promise<readonly string[]> {
  const { anchorsOf } = await import('../../../markdown/inspect/anchors.ts');
  const { packTree } = await import('../../../markdown/parse/pack-tree.ts');
  const { parseBody } = await import('../../../markdown/parse/parse-body.ts');
  const packed = trees.get(digest) ?? packTree(parseBody(file.body).tree);
  trees.set(digest, packed);
  const sources = 'sources' in fields ? (fields.sources ?? []) : [];
  const corrections = 'corrections' in fields ? (fields.corrections ?? []) : [];
  return [
    ...anchorsOf(file.body, bareContext(language), packed),
    ...sources.map(({ id }) => `source-${id}`),
    ...(sources.length > 0 ? ['part-sources'] : []),
    ...(corrections.length > 0 ? ['part-corrections'] : []),
  ];
}

/** A context without sources, stories, topics or pictures: the ids on a page do not depend on them. */
function bareContext(language: Language): BodyContext {
  return {
    ...{ language, firstLanguage: language, timeZone: 'UTC', base: '' },
    ...{ sources: {}, articles: {}, topics: {}, mentions: [] },
    pictures: { base: '', sizes: '', tallSizes: '', bySrc: {} },
  };
}
