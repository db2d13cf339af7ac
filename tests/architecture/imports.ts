import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** What one file asks of another, or of a package. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Whether it is gone when the file runs. A list of types in braces is not: the import itself stays. */
  readonly isOfTypes: boolean;
}

const statements = [
  /^\s*(?:import|export)\s(?<type>type\s)?[^;'"]*?\bfrom\s*['"](?<specifier>[^'"]+)['"]/gmu,
  /^\s*import\s*['"](?<specifier>[^'"]+)['"]/gmu,
  /\b(?:import|require|resolve)\(\s*['"](?<specifier>[^'"]+)['"]\s*\)/gu,
  /^\s*@import\s+(?:url\()?['"](?<specifier>[^'"]+)['"]/gmu,
];

export function importsOf(text: string): readonly Import[] {
  return statements.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups = {} }) => ({
      specifier: groups['specifier'] ?? '',
      isOfTypes: groups['type'] !== undefined,
    })),
  );
}

/** The package that a specifier names; `undefined` for a file of the project, and for what Node or Astro holds itself. */
export function packageOf(specifier: string): string | undefined {
  if (/^(?:\.|\/|node:|astro:)/u.test(specifier)) return undefined;
  return /^(?:@[^/]+\/)?[^/?]+/u.exec(specifier)?.[0];
}

/** The file of the project that a specifier names, from the root; `undefined` for anything else. */
export function fileOf(specifier: string, path: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
}
