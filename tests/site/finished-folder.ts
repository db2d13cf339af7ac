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

/** The files of which the name or a byte (UTF-8) holds one of `wanted`, as `file: what`. */
export function occurrences(folder: string, wanted: readonly (string | Buffer)[]): readonly string[] {
  const needles = wanted.map((one) => ({
    text: typeof one === 'string' ? one : undefined,
    name: typeof one === 'string' ? one : one.toString('hex'),
    bytes: Buffer.from(one),
  }));
  return filesBelow(folder).flatMap((file) => {
    const bytes = bytesOf(folder, file);
    return needles
      .filter((needle) => (needle.text !== undefined && file.includes(needle.text)) || bytes.includes(needle.bytes))
      .map(({ name }) => `${file}: ${name}`);
  });
}
