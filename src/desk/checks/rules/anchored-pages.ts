import type { BodyContext } from '../../../markdown/context/body-context.ts';
import type { Language } from '../../../model/language.ts';
import type { BodyTrees, Draft } from '../../load/content.ts';
import { plainPath, type SiteAddresses } from '../../routes/site-addresses.ts';

/** A page with a text into which a link with `#` may lead. */
export type AnchoredPage = Draft['articles' | 'topics' | 'pages'][number];

export interface AnchoredPages {
  readonly ofFile: (path: string) => AnchoredPage | undefined;
  /** The edition of a story to which `article:` leads from a text in this language. */
  readonly ofStory: (address: string, language: Language) => AnchoredPage | undefined;
  /** What stands at a path of the site; `undefined` where that is no text. */
  readonly atPath: (path: string) => AnchoredPage | undefined;
  /** What `#` may name on a page. It is rendered for that: once, and only if a link asks. */
  readonly anchorsOn: (page: AnchoredPage) => Promise<readonly string[]>;
}

export function anchoredPages(draft: Draft, addresses: SiteAddresses): AnchoredPages {
  const { articles, topics, pages, languages, trees } = draft;
  const byFile = new Map<string, AnchoredPage>(
    [...articles, ...topics, ...pages].map((page) => [page.file.path, page]),
  );
  const edition = (path: string, language: Language) =>
    byFile.get(path.replace(/(?:\.[a-z]+)?\.md$/u, language === languages[0] ? '.md' : `.${language}.md`));
  const firstOf = (path: string, preference: readonly Language[]) =>
    preference.map((language) => edition(path, language)).find((page) => page !== undefined);
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

async function anchorsIn({ file, language, fields }: AnchoredPage, trees: BodyTrees): Promise<readonly string[]> {
  const { anchorsOf } = await import('../../../markdown/inspect/anchors.ts');
  const { packTree } = await import('../../../markdown/parse/pack-tree.ts');
  const { parseBody } = await import('../../../markdown/parse/parse-body.ts');
  const packed = trees.get(file.body) ?? packTree(parseBody(file.body).tree);
  trees.set(file.body, packed);
  const sources = 'sources' in fields ? (fields.sources ?? []) : [];
  const corrections = 'corrections' in fields ? (fields.corrections ?? []) : [];
  return [
    ...anchorsOf(file.body, bareContext(language), packed),
    ...sources.map(({ id }) => `source-${id}`),
    ...(sources.length > 0 ? ['part-sources'] : []),
    ...(corrections.length > 0 ? ['part-corrections'] : []),
  ];
}

/** Whatever a text names is plain words here: no name of a place in it depends on that. */
function bareContext(language: Language): BodyContext {
  return {
    ...{ language, firstLanguage: language, timeZone: 'UTC', base: '' },
    ...{ sources: {}, articles: {}, topics: {}, mentions: [] },
    pictures: { base: '', sizes: '', tallSizes: '', bySrc: {} },
  };
}
