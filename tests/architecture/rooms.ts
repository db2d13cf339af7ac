import { posix } from 'node:path';
import { fileOf, importsOf, packageOf, type SourceFile } from './imports.ts';

/** What the files of one room may import. A room is a folder: what lies in folders below it are rooms of their own. */
export interface Room {
  readonly rooms?: readonly string[];
  readonly packages?: readonly string[];
  /** Packages of which nothing but types is imported. */
  readonly types?: readonly string[];
}

/** By name: `desk/yaml` is the folder `src/desk/yaml`, `addresses` the file `src/addresses.ts`. */
export type Rooms = Readonly<Record<string, Room>>;

/** The room that a file belongs to. Folders of `pages` are parts of addresses, and `scripts` has none. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first !== 'src') return first;
  if (second === 'pages') return second;
  const folder = posix.dirname(path).slice('src/'.length);
  return folder === '' ? second.replace(/\.ts$/u, '') : folder;
}

/** Every import that the table does not allow, as `file imports what`. */
export function forbiddenImports(files: readonly SourceFile[], rooms: Rooms): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const allowed = grantsOf(rooms[roomOf(path)]);
    return importsOf(text).flatMap((one) => {
      const wanted = wantedBy(path, one);
      return wanted === undefined || allowed.has(wanted) ? [] : [`${path} imports ${one.specifier}`];
    });
  });
}

/** Every grant of the table that no import uses, as `room may import what`; a room that is not there uses none. */
export function unusedGrants(files: readonly SourceFile[], rooms: Rooms): readonly string[] {
  const used = new Set(
    files.flatMap(({ path, text }) =>
      importsOf(text).map((one) => `${roomOf(path)} may import ${wantedBy(path, one) ?? ''}`),
    ),
  );
  const there = new Set(files.map(({ path }) => roomOf(path)));
  const empty = Object.keys(rooms).filter((name) => !there.has(name));
  const granted = Object.entries(rooms).flatMap(([name, room]) =>
    [...grantsOf(room)].map((grant) => `${name} may import ${grant}`),
  );
  return [...empty.map((name) => `${name} is no room`), ...granted.filter((grant) => !used.has(grant))];
}

function grantsOf({ rooms = [], packages = [], types = [] }: Room = {}): ReadonlySet<string> {
  return new Set([...rooms, ...packages.map((name) => `package ${name}`), ...types.map((name) => `types of ${name}`)]);
}

/** What the table must grant; `undefined` for what every file may have. What tests are made of is for scripts. */
function wantedBy(path: string, { specifier, isOfTypes }: ReturnType<typeof importsOf>[number]): string | undefined {
  const name = packageOf(specifier);
  if (name !== undefined) return isOfTypes ? `types of ${name}` : `package ${name}`;
  const file = fileOf(specifier, path);
  if (file === undefined || roomOf(file) === roomOf(path)) return undefined;
  return path.startsWith('scripts/') && file.startsWith('tests/') ? undefined : roomOf(file);
}

/** A project's own packages. */
export interface Packages {
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

/** Every package of the table that is not among the dependencies; types alone may come from the tools. */
export function unknownPackages(rooms: Rooms, { dependencies, devDependencies }: Packages): readonly string[] {
  const forTypes = new Set([
    ...dependencies,
    ...devDependencies.flatMap((name) => [name, name.replace('@types/', '')]),
  ]);
  return Object.entries(rooms).flatMap(([name, { packages = [], types = [] }]) => [
    ...packages.filter((one) => !dependencies.includes(one)).map((one) => `${name} needs ${one}`),
    ...types.filter((one) => !forTypes.has(one)).map((one) => `${name} needs the types of ${one}`),
  ]);
}

/** Circles of files that import each other, types included, as `a > b > a`: at least one of every group of such files. */
export function circlesOfFiles(files: readonly SourceFile[]): readonly string[] {
  const known = new Set(files.map(({ path }) => path));
  const edges = files.map(({ path, text }) => {
    const imported = importsOf(text).flatMap(({ specifier }) => fileOf(specifier, path) ?? []);
    return [path, imported.filter((one) => known.has(one))] as const;
  });
  return circles(new Map(edges));
}

/** The same of rooms, as the table grants them. */
export function circlesOfRooms(rooms: Rooms): readonly string[] {
  return circles(new Map(Object.entries(rooms).map(([name, { rooms: granted = [] }]) => [name, granted])));
}

function circles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): void => {
    const from = way.indexOf(node);
    if (from !== -1) found.push([...way.slice(from), node].join(' > '));
    if (from !== -1 || done.has(node)) return;
    for (const next of edges.get(node) ?? []) walk(next, [...way, node]);
    done.add(node);
  };
  for (const node of edges.keys()) walk(node, []);
  return found;
}

/** A folder with more is not found one's way in. */
export const mostFiles = 32;

/** Folders that hold too many files, as `folder: how many`. */
export function crowdedFolders(files: readonly SourceFile[]): readonly string[] {
  const byFolder = Map.groupBy(files, ({ path }) => posix.dirname(path));
  return [...byFolder].flatMap(([folder, { length }]) => (length > mostFiles ? [`${folder}: ${String(length)}`] : []));
}
