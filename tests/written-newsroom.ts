import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNewsroom, type Reading } from '../src/desk/read-newsroom.ts';

export const smallestNewsroom = fileURLToPath(new URL('./fixtures/newsroom', import.meta.url));

/** Reads the smallest newsroom, or another, after `change` has done something to a copy of it. */
export async function readChanged(
  change: (content: string) => Promise<void>,
  newsroom = smallestNewsroom,
): Promise<Reading> {
  const content = await mkdtemp(join(tmpdir(), 'newsroom-'));
  try {
    await cp(newsroom, content, { recursive: true });
    await change(content);
    return await readNewsroom({ content });
  } finally {
    await rm(content, { recursive: true });
  }
}

/** Reads the smallest newsroom, or another, with these files written into it, by path. */
export function readWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  newsroom = smallestNewsroom,
): Promise<Reading> {
  return readChanged((content) => writeFiles(content, files), newsroom);
}

export async function writeFiles(content: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
}

/** An article that is sound; `lines` come after its other fields. */
export function soundStory(lines = '', body = 'Text.'): string {
  const fields = [
    'title: A story',
    'description: What it says.',
    'category: background',
    'author: mira',
    'date: 2025-10-05T08:00:00+03:00',
    lines,
  ];
  return `---\n${fields.filter((line) => line !== '').join('\n')}\n---\n\n${body}\n`;
}
