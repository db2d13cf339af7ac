import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of a peer's site: its path and its text. */
export type PeerFile = readonly [path: string, text: string];

/** Writes a peer's site: the templates that lie beside this file, and the articles as the peer wants to read them. */
export async function writePeerSite(
  folder: string,
  peer: 'hugo' | 'eleventy',
  files: Iterable<PeerFile>,
): Promise<void> {
  await cp(fileURLToPath(new URL(peer, import.meta.url)), folder, { recursive: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A text with its fields before it. */
export function withFields(fields: object, body = ''): string {
  return `${JSON.stringify(fields, undefined, 1)}\n\n${body}`;
}
