import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadFile } from './desk-file.ts';
import { found, type Finding } from './finding.ts';

/** The text of a file, without byte order mark and with `\n` as its only line ending; or why it cannot be had. */
export async function readText(content: string, path: string): Promise<string | Finding> {
  const file = unreadFile(path);
  try {
    const bytes = await readFile(join(content, path));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch (error) {
    if (error instanceof TypeError) return found('file-encoding', {}, { file });
    return found('file-unreadable', { reason: reasonOf(error) }, { file });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
