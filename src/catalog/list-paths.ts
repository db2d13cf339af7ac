import type { Language } from '../model/language.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import { paginate, type ListPage } from '../newsroom/pagination.ts';
import type { Teaser } from '../newsroom/teaser.ts';
import type { Catalog, LanguageCatalog } from './catalog.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** What every page of a list is given. */
export interface ListProps {
  readonly language: Language;
  readonly list: ListPage<Teaser>;
}

/** The paths of one list, a path a page, for `getStaticPaths` of a route that ends in `[...page]`. */
export function listPaths<P extends object>(
  catalog: Catalog,
  local: LanguageCatalog,
  of: { readonly stories: readonly PublicArticle[]; readonly params?: Params; readonly props: P },
): readonly { readonly params: Params; readonly props: ListProps & P }[] {
  return paginate(of.stories, catalog.site.listSize).map((list) => ({
    params: { ...languageParam(catalog, local.language), ...of.params, page: pageParam(list.number) },
    props: { ...of.props, language: local.language, list: { ...list, items: list.items.map(local.teaser) } },
  }));
}

/** The default language has no segment of its own. */
export function languageParam({ site }: Pick<Catalog, 'site'>, language: Language): { language: string | undefined } {
  return { language: language === site.languages[0] ? undefined : language };
}

/** The rest of a list's path: nothing for its first page. */
export function pageParam(number: number): string | undefined {
  return number > 1 ? `page/${String(number)}` : undefined;
}
