import type { PublicArticle } from '../model/public-newsroom.ts';
import { paginate, type ListPage } from '../newsroom/pagination.ts';
import { openCatalog, type Catalog, type LanguageCatalog } from './catalog.ts';

/** A page without its language: what stands for it in the route, and what it is given. */
interface Path<P extends object> {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props: P;
}

/** The paths in all languages, for `getStaticPaths`: to what each language has, its parameter and its frame are added. */
export async function pathsIn<P extends object>(pathsOf: (local: LanguageCatalog, all: Catalog) => readonly Path<P>[]) {
  const catalog = await openCatalog();
  return catalog.languages.flatMap((local) =>
    pathsOf(local, catalog).map(({ params, props }) => ({
      params: { ...params, language: languageParam(catalog, local) },
      props: { ...props, frame: local.frame },
    })),
  );
}

/** The default language has no segment of its own. */
export function languageParam({ site }: Catalog, { language }: LanguageCatalog): string | undefined {
  return language === site.languages[0] ? undefined : language;
}

/** The paths of the pages of one list, for a route that ends in `[...page]`, where the first page has nothing. */
export function listPaths<T, P extends object>(
  { site }: Catalog,
  { items, params, props }: Path<P> & { readonly items: readonly T[] },
): readonly Path<P & { readonly list: ListPage<T> }>[] {
  return paginate(items, site.listSize).map((list) => ({
    params: { ...params, page: list.number === undefined ? undefined : `page/${String(list.number)}` },
    props: { ...props, list },
  }));
}

type StoriesById = ReadonlyMap<string, readonly PublicArticle[]>;

/** The paths of the stories of each record, by the name that the record has among the parameters and the props. */
export function recordPaths<Name extends string, T extends { readonly id: string }>(
  name: Name,
  of: (local: LanguageCatalog, all: Catalog) => readonly [records: ReadonlyMap<string, T>, stories: StoriesById],
) {
  return pathsIn((local, catalog) => {
    const [records, stories] = of(local, catalog);
    return [...records.values()].flatMap((record) => {
      const props = { [name]: record } as Readonly<Record<Name, T>>;
      const items = (stories.get(record.id) ?? []).map(local.teaser);
      return listPaths(catalog, { items, params: { [name]: record.id }, props });
    });
  });
}
