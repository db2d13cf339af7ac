import { pagesOfFile } from '../../desk/routes/pages-of-file.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import { basePath } from '../../addresses.ts';
import { folderOf } from '../../model/values/old-address.ts';

/** Content files that an edition is made of, by the published folder that each has to itself: `uk/2025/09/visit/`. */
export type SourcesOfPages = ReadonlyMap<string, string>;

export function sourcesOfPages({ site, articles, topics, pages, ...records }: Newsroom): SourcesOfPages {
  const texts = [...articles, ...topics, ...pages].map(({ file }) => file);
  const { authors, categories, sources } = records;
  const others = Object.entries({ authors, categories, sources }).flatMap(([folder, all]) =>
    all.map(({ id }) => `${folder}/${id}.yaml`),
  );
  const files = new Set([...texts, ...others]);
  const base = basePath(site);
  const own = [...files].flatMap((file) =>
    pagesOfFile(file, site, (path) => files.has(path)).map(
      (address) => [address.slice(base.length + 1), file] as const,
    ),
  );
  const moved = articles.flatMap(({ aliases, file }) => aliases.map((alias) => [`${folderOf(alias)}/`, file] as const));
  return new Map([...moved, ...own]);
}

/** The content file that a published file is about; `undefined` where it is about many, such as a list of all stories. */
export function sourceOf(path: string, sources: SourcesOfPages): string | undefined {
  return sources.get(path.replace(/(?:index\.html|feed\.xml)$/u, '').replace(/page\/\d+\/$/u, ''));
}
