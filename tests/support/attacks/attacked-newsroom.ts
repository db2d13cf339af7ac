import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Records } from './attacked-records.ts';

/** A PNG of one pixel: pictures need a file before their texts are shown. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==';

/** Writes a newsroom. JSON is YAML, but for the braces around all of it. */
export async function writeNewsroom(folder: string, records: Records): Promise<void> {
  const picture = Buffer.from(pixel, 'base64');
  await write(folder, 'authors/a.png', picture);
  for (const [path, fields] of records) {
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
    await write(folder, path, path.endsWith('.md') ? `---\n${lines.join('')}---\nText.\n` : lines.join(''));
    if (path.startsWith('articles/')) await write(folder, join(dirname(path), 'p.png'), picture);
  }
}

async function write(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
