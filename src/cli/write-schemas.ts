import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTree } from '../desk/files/content-tree.ts';
import type { Draft } from '../desk/load/content.ts';
import { readDraft } from '../desk/load/load-content.ts';
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
  const { draft } = await readDraft({ content, tree: await readTree(content), read: readFields });
  const schemas = recordSchemas(draft);
  const files = Object.entries(schemas).map(([name, schema]) => [schemaFileName(name), schemaText(schema)] as const);
  await writeAll(join(project, '.vscode/schemas'), files);
  const collections = frontMatter.map((name) => ({ name, hasSchema: true }));
  const manifest = JSON.stringify({ collections, entries: recordOfFile(draft, content) });
  await writeAll(join(project, '.astro/collections'), [
    ...frontMatter.map((name) => [schemaFileName(name), schemaText(schemas[name])] as const),
    ['collections.json', manifest],
  ]);
  return files.length;
}

/** The name of a record's schema file. */
export function schemaFileName(name: string): string {
  return `${name}.schema.json`;
}

/** The contents of a schema file. */
export function schemaText(schema: RecordSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** The records that are written as front matter. */
const frontMatter = ['article', 'topic', 'topic-translation', 'page'] as const satisfies readonly RecordName[];

async function writeAll(folder: string, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

/** The record of every Markdown file, by its `file:` URL in lower case, as Astro's extension looks it up. */
function recordOfFile(draft: Draft, content: string): Readonly<Record<string, (typeof frontMatter)[number]>> {
  const [first] = draft.languages;
  const files = [
    ...draft.articles.map(({ file }) => ({ file, record: 'article' }) as const),
    ...draft.topics.map(({ file, language }) => {
      return { file, record: language === first ? 'topic' : 'topic-translation' } as const;
    }),
    ...draft.pages.map(({ file }) => ({ file, record: 'page' }) as const),
  ];
  const address = (path: string) => decodeURIComponent(pathToFileURL(join(content, path)).href).toLowerCase();
  return Object.fromEntries(files.map(({ file, record }) => [address(file.path), record]));
}
