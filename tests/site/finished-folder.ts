import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, from it, with `/`, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The paths of all pages, such as `/2025/09/` and `/404.html`, without the site's base. */
export function pagePaths(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`);
}

export function bytesOf(folder: string, file: string): Buffer {
  return readFileSync(join(folder, file));
}

/** By its path, the digest of every file: what a folder holds, to the byte. */
export type Contents = ReadonlyMap<string, string>;

export function contentsOf(folder: string): Contents {
  return new Map(filesBelow(folder).map((file) => [file, digest(bytesOf(folder, file))]));
}

/** The files that only one of the two has, or that are not the same in both. */
export function differences(one: Contents, other: Contents): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

/** Whether an edition's manifest and its files agree, with nothing missing and nothing besides. */
export function isWhole(edition: Contents, folder: string): boolean {
  const { files } = JSON.parse(bytesOf(folder, 'edition.json').toString()) as {
    files: Readonly<Record<string, string>>;
  };
  const listed = new Map([...Object.entries(files), ['edition.json', edition.get('edition.json') ?? '']]);
  return differences(listed, edition).length === 0;
}

export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Needle {
  readonly name: string;
  /** What a file's name may not hold; `undefined` of bytes that are no text. */
  readonly text: string | undefined;
  readonly bytes: Buffer;
}

/** The files of which the name or a byte (UTF-8) holds one of `wanted`, as `file: what`. */
export function occurrences(folder: string, wanted: readonly (string | Buffer)[]): readonly string[] {
  const needles = wanted.map((one): Needle => ({
    text: typeof one === 'string' ? one : undefined,
    name: typeof one === 'string' ? one : one.toString('hex'),
    bytes: Buffer.from(one),
  }));
  const search = searchFor(needles);
  return filesBelow(folder).flatMap((file) => {
    const found = search(bytesOf(folder, file));
    return needles
      .filter((needle) => (needle.text !== undefined && file.includes(needle.text)) || found.has(needle))
      .map(({ name }) => `${file}: ${name}`);
  });
}

/**
 * Finds a thousand needles in one pass, by their first four bytes. Each by itself, they would be as many passes through
 * every picture of an edition.
 * @throws RangeError where a needle is shorter than that.
 */
function searchFor(needles: readonly Needle[]): (bytes: Buffer) => ReadonlySet<Needle> {
  const byStart = Map.groupBy(needles, ({ bytes }) => bytes.readUInt32BE(0));
  // Whether any needle begins with these two bytes: a table is asked much faster than a map.
  const isPair = new Uint8Array(2 ** 16);
  for (const start of byStart.keys()) isPair[start >>> 16] = 1;
  return (bytes) => {
    const found = new Set<Needle>();
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      if (isPair[(bytes[at]! << 8) | bytes[at + 1]!] === 0) continue;
      for (const needle of byStart.get(bytes.readUInt32BE(at)) ?? [])
        if (needle.bytes.equals(bytes.subarray(at, at + needle.bytes.length))) found.add(needle);
    }
    return found;
  };
}
