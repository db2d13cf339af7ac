import { addressesIn } from '../../addresses.ts';
import { htmlIn } from '../../catalog/body-html.ts';
import { pagesOfFile } from '../../desk/routes/pages-of-file.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import { pagesOfSite } from '../../newsroom/pages-of-site.ts';
import type { ListedSite } from './list-site.ts';

/** A value that pages are given, and the content files that it is made from. */
export interface RecordFiles {
  readonly files: readonly string[];
  readonly value: object;
  /** The HTML that its page finds by it. */
  readonly html?: () => string;
}

/** What a newsroom publishes, each thing with its files: a text that is translated is made from the first language's file, too. */
export function recordFiles({ published, prepared: { newsroom }, bodies }: ListedSite): readonly RecordFiles[] {
  const stories = new Map(published.articles.map(({ language, address, file }) => [`${language}/${address}`, file]));
  const named = <T extends { readonly id: string }>(folder: string, records: readonly T[]) =>
    records.map((value) => ({ files: [`${folder}/${value.id}.yaml`], value }));
  return [
    { files: ['site.yaml'], value: newsroom.site },
    ...newsroom.articles.flatMap((head) => {
      const files = [stories.get(head.id) ?? head.id];
      const body = bodies.byId.get(head.id);
      // Its marks name the publishers that it cites.
      const cited = head.sources.map(({ source }) => `sources/${source}.yaml`);
      if (!body) return [{ files, value: head }];
      const html = () => htmlIn(bodies.texts, body.digest);
      return [
        { files, value: head },
        { files: [...new Set([...files, ...cited])], value: body, html },
      ];
    }),
    ...named('authors', newsroom.authors),
    ...named('categories', newsroom.categories),
    ...named('sources', newsroom.sources),
    ...newsroom.topics.map((value) => ({
      files: filesOf(published.topics, value, published.site.languages[0]),
      value,
    })),
    ...newsroom.pages.map((value) => ({ files: filesOf(published.pages, value, published.site.languages[0]), value })),
  ];
}

interface Translated {
  readonly id: string;
  readonly language: string;
  readonly file: string;
}

function filesOf(
  all: readonly Translated[],
  { id, textLanguage }: { readonly id: string; readonly textLanguage: string },
  first: string,
): readonly string[] {
  const mine = all.filter((one) => one.id === id && [textLanguage, first].includes(one.language));
  return mine.map(({ file }) => file);
}

/** Content files by the root-relative addresses of the pages that each has to itself. */
export function filesByAddress(published: Newsroom): ReadonlyMap<string, string> {
  const { site, articles, topics, pages } = published;
  const { authors, categories, sources } = published;
  const records = Object.entries({ authors, categories, sources }).flatMap(([folder, all]) =>
    all.map(({ id }) => `${folder}/${id}.yaml`),
  );
  const files = new Set([...[...articles, ...topics, ...pages].map(({ file }) => file), ...records]);
  const isThere = (path: string) => files.has(path);
  const own = [...files].flatMap((file) => pagesOfFile(file, site, isThere).map((address) => [address, file] as const));
  const standing = pagesOfSite(published).map(
    ({ language, written }) => [addressesIn(site, language).page(written.id), written.file] as const,
  );
  return new Map([...own, ...standing]);
}
