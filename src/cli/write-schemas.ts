import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTree } from '../desk/files/content-tree.ts';
import type { LoadedContent } from '../desk/load/content.ts';
import { loadContent } from '../desk/load/load-content.ts';
import { readFields } from '../desk/load/read-entry.ts';
import { recordSchemas, type RecordSchema } from '../desk/json-schema/record-schemas.ts';
import type { RecordName } from '../desk/load/records.ts';

interface Folders {
  readonly content: string;
  /** The folder of the repository, where `.vscode` and `.astro` are. */
  readonly project: string;
}

/**
 * Writes the JSON Schemas of a newsroom's records: to `.vscode/schemas/`, which the repository holds, and to
 * `.astro/collections/`, where Astro's extension for VS Code finds those for front matter.
 * @returns how many schemas there are.
 */
export async function writeSchemas({ content, project }: Folders): Promise<number> {
  const { loaded } = await loadContent({ content, tree: await readTree(content), read: readFields });
  const schemas = recordSchemas(loaded);
  const files = Object.entries(schemas).map(([name, schema]) => [schemaFileName(name), schemaText(schema)] as const);
  await writeAll(join(project, '.vscode/schemas'), files);
  const collections = frontMatter.map((name) => ({ name, hasSchema: true }));
  const manifest = JSON.stringify({ collections, entries: recordOfFile(loaded, content) });
  await writeAll(join(project, '.astro/collections'), [
    ...frontMatter.map((name) => [schemaFileName(name), schemaText(schemas[name])] as const),
    ['collections.json', manifest],
  ]);
  return files.length;
}

/**
 * Whether `.vscode/schemas/` proposes other ids than the newsroom has: a record was added, renamed or removed since the
 * schemas were written. Reads the records, and no story.
 */
export async function areSchemasStale({ content, project }: Folders): Promise<boolean> {
  const tree = await readTree(content, (folder) => !folder.startsWith('articles/'));
  const { loaded } = await loadContent({ content, tree, read: readFields });
  const files = Object.entries(recordSchemas(loaded));
  const isStale = files.map(async ([name, schema]) => {
    const path = join(project, '.vscode/schemas', schemaFileName(name));
    return (await readFile(path, 'utf8').catch(() => '')) !== schemaText(schema);
  });
  return (await Promise.all(isStale)).includes(true);
}

export function schemaFileName(name: string): string {
  return `${name}.schema.json`;
}

export function schemaText(schema: RecordSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const frontMatter = ['article', 'topic', 'topic-translation', 'page'] as const satisfies readonly RecordName[];

async function writeAll(folder: string, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

/** The record of every Markdown file, by its `file:` URL in lower case, as Astro's extension looks it up. */
function recordOfFile(loaded: LoadedContent, content: string): Readonly<Record<string, (typeof frontMatter)[number]>> {
  const [first] = loaded.languages;
  const files = [
    ...loaded.articles.map(({ file }) => ({ file, record: 'article' }) as const),
    ...loaded.topics.map(({ file, language }) => {
      return { file, record: language === first ? 'topic' : 'topic-translation' } as const;
    }),
    ...loaded.pages.map(({ file }) => ({ file, record: 'page' }) as const),
  ];
  const address = (path: string) => decodeURIComponent(pathToFileURL(join(content, path)).href).toLowerCase();
  return Object.fromEntries(files.map(({ file, record }) => [address(file.path), record]));
}
