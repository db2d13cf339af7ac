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

/** The bytes of every file, by its path: for comparing two folders whole. */
export function contentsOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(folder).map((file) => [file, bytesOf(folder, file).toString('latin1')]));
}

/** The files of which a byte or the name holds one of `strings`, as `file: string`. Latin and UTF-8 are both searched. */
export function occurrences(folder: string, strings: readonly string[]): readonly string[] {
  const needles = strings.map((string) => ({ string, bytes: Buffer.from(string) }));
  return filesBelow(folder).flatMap((file) => {
    const bytes = bytesOf(folder, file);
    return needles
      .filter((needle) => file.includes(needle.string) || bytes.includes(needle.bytes))
      .map(({ string }) => `${file}: ${string}`);
  });
}
