import { basePath } from '../../addresses.ts';
import type { ListedSite } from './list-site.ts';
import { filesByAddress, recordFiles, type RecordFiles } from './record-files.ts';

/** Finds the content files, texts, records and pictures, that values of pages come from. */
export type Origins = (props: object) => ReadonlySet<string>;

/**
 * The origins of what pages are given, found in the values themselves: a part of a record is that very object; a copy of its name beside its id or
 * address names it; and so does the address of its page or of a picture within any text.
 */
export function originsOf(site: ListedSite): Origins {
  const records = recordFiles(site);
  const owners = ownersOf(records);
  const namesakes = Map.groupBy(records.flatMap(namesOf), ({ name }) => name);
  const filesIn = filesInTexts(site);
  const texts = new Map(records.map(({ value, html }) => [value, html]));
  const known = new WeakMap<object, ReadonlySet<string>>();

  const originsIn = (value: unknown): Iterable<string> => {
    if (typeof value === 'string') return filesIn(value);
    return typeof value === 'object' && value !== null ? of(value) : [];
  };
  const of = (value: object): ReadonlySet<string> => {
    const before = known.get(value);
    if (before) return before;
    const files = new Set([...(owners.get(value) ?? []), ...namedBy(value, namesakes)]);
    for (const part of [...(Object.values(value) as readonly unknown[]), texts.get(value)?.()])
      for (const file of originsIn(part)) files.add(file);
    known.set(value, files);
    return files;
  };
  return of;
}

/** Every object within the records by what it is part of; one that several have, such as a picture, is of none. */
function ownersOf(records: readonly RecordFiles[]): ReadonlyMap<object, readonly string[]> {
  const owners = new Map<object, readonly string[]>();
  const own = (part: unknown, files: readonly string[]) => {
    if (typeof part !== 'object' || part === null) return;
    const before = owners.get(part);
    if (before === files) return;
    owners.set(part, before && before.join() !== files.join() ? [] : files);
    for (const inner of Object.values(part)) own(inner, files);
  };
  for (const { value, files } of records) own(value, files);
  return owners;
}

interface Namesake {
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/** A record by each of its names, in whatever language. */
function namesOf({ value, files }: RecordFiles): readonly Namesake[] {
  const record = value as Readonly<Record<string, unknown>>;
  const name = record['title'] ?? record['name'];
  const names = typeof name === 'string' ? [name] : Object.values((name ?? {}) as Record<string, string>);
  return names.map((one) => ({ name: one, record, files }));
}

/** What tells records of one name apart, where a copy has it. */
const distinctions = ['id', 'address', 'language'];

function namedBy(value: object, namesakes: ReadonlyMap<string, readonly Namesake[]>): readonly string[] {
  const copy = value as Readonly<Record<string, unknown>>;
  const name = copy['title'] ?? copy['name'];
  if (typeof name !== 'string') return [];
  const meant = (namesakes.get(name) ?? []).filter(({ record }) =>
    distinctions.every((field) => !(field in copy) || !(field in record) || copy[field] === record[field]),
  );
  return meant.flatMap(({ files }) => files);
}

/** Finds the files whose pages or pictures a text leads to. */
function filesInTexts({ published, prepared }: ListedSite): (text: string) => readonly string[] {
  const { site } = published;
  const base = basePath(site);
  const { origin } = new URL(site.url);
  const byAddress = filesByAddress(published);
  const pictures = prepared.pictureSources;
  return (text) => {
    if (!text.includes('/')) return [];
    return text.split(/[\s"'<>(),;&]+/u).flatMap((word) => {
      const address = word.startsWith(origin) ? word.slice(origin.length) : word;
      if (!address.startsWith('/')) return [];
      const page = byAddress.get(address.replace(/#.*$/u, ''));
      const picture = pictures.get(address.startsWith(`${base}/media/`) ? address.slice(base.length) : address);
      return [...(page === undefined ? [] : [page]), ...(picture ?? [])];
    });
  };
}
