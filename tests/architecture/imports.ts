import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layers } from './layers.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every source file of `src` and `scripts` that is not a test. */
export function sourceFiles(): readonly SourceFile[] {
  return ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|astro|css)$/u.test(entry.name) && !entry.name.endsWith('.test.ts'))
      .map((entry) => posix.join(entry.parentPath.slice(root.length), entry.name))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

/** What a file imports, types included: as written. */
export function importsOf(text: string): readonly string[] {
  const patterns = [
    /^\s*(?:import|export)\s[^;]*?from\s*['"]([^'"]+)['"]/gmu,
    /^\s*import\s*['"]([^'"]+)['"]/gmu,
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu,
    /^\s*@import\s+(?:url\()?['"]([^'"]+)['"]/gmu,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** The layer that a file of the project belongs to: its folder below `src`, a file of `src` by name, or `scripts`. */
export function layerOf(path: string): string {
  const [first, second = ''] = path.split('/');
  return first === 'src' ? second.replace(/\.ts$/u, '') : (first ?? '');
}

/** Every import that the table does not allow, as `file imports what`. */
export function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((specifier) => !isAllowed(path, specifier))
      .map((specifier) => `${path} imports ${specifier}`),
  );
}

function isAllowed(path: string, specifier: string): boolean {
  const layer = layerOf(path);
  const table = layers[layer];
  if (!table) return false;
  if (specifier.startsWith('node:')) return true;
  if (!specifier.startsWith('.')) return isListed(specifier, table.packages);
  const target = posix.join(posix.dirname(path), specifier);
  if (layer === 'scripts' && target.startsWith('tests/')) return true;
  return layerOf(target) === layer || table.layers.includes(layerOf(target));
}

function isListed(specifier: string, packages: readonly string[]): boolean {
  return packages.some(
    (name) =>
      specifier === name || (name.endsWith('/') ? specifier.startsWith(name) : specifier.startsWith(`${name}/`)),
  );
}
