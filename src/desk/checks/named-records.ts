import type { LoadedContent } from '../load/content.ts';
import { asId, nearest } from '../text/nearest.ts';

/** The kinds of records that stories name by their ids, as their folders are called. */
export type Folder = 'authors' | 'categories' | 'sources' | 'topics';

/** Finds a record by what an editor wrote in place of its id. */
export interface NamedRecords {
  readonly ids: ReadonlySet<string>;
  /** The id of the record that has this name, in any language, whatever its capitals and diacritics. */
  readonly called: (written: string) => string | undefined;
  /** The id of the record that was probably meant: nearly so called, or the only one with these words in its name. */
  readonly near: (written: string) => string | undefined;
}

/** The records of one folder, by their names. */
export function namedRecords(loaded: LoadedContent, folder: Folder): NamedRecords {
  const named = namesIn(loaded, folder).map(({ id, name }) => ({ id, key: keyOf(name) }));
  const ids = new Set(loaded[folder].map(({ id }) => id));
  const idWith = (isMeant: (key: string) => boolean) =>
    only(named.filter(({ key }) => isMeant(key)).map(({ id }) => id));
  const called = (written: string) => idWith((key) => key === keyOf(written));
  const near = (written: string) => {
    const key = keyOf(written);
    const nearName = nearest(
      key,
      named.map((one) => one.key),
    );
    const words = key.split(' ');
    return (
      nearest(asId(written) || written, ids) ??
      idWith((one) => one === nearName) ??
      (key.length < 3 ? undefined : idWith((one) => words.every((word) => one.split(' ').includes(word))))
    );
  };
  return { ids, called, near };
}

interface Name {
  readonly id: string;
  readonly name: string;
}

function namesIn({ authors, categories, sources, topics }: LoadedContent, folder: Folder): readonly Name[] {
  const each = (id: string, ...names: readonly Named[]) => names.flatMap(inAnyLanguage).map((name) => ({ id, name }));
  if (folder === 'authors') return authors.flatMap(({ id, fields }) => each(id, fields.name));
  if (folder === 'categories') return categories.flatMap(({ id, fields }) => each(id, fields.title));
  if (folder === 'sources') return sources.flatMap(({ id, fields }) => each(id, fields.name));
  return topics.flatMap(({ id, fields }) => each(id, fields.title, fields.aliases));
}

type Texts = string | readonly string[];
type Named = Texts | Readonly<Partial<Record<string, Texts>>> | undefined;

function inAnyLanguage(named: Named): readonly string[] {
  if (named === undefined) return [];
  if (typeof named === 'string') return [named];
  return Object.values(named).flatMap((one) => one ?? []);
}

/** The words of a name in small letters, without diacritics and other signs. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function only(ids: readonly string[]): string | undefined {
  const [id, ...others] = new Set(ids);
  return others.length === 0 ? id : undefined;
}
