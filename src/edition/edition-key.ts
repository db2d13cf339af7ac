import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfidentialFacts } from '../audit/confidential-facts.ts';
import { filesBelow } from '../io/files-below.ts';
import type { Prepared } from './prepare.ts';

/**
 * A digest of all that an edition is made from: the program, what pages show, what bodies are made from, pictures and cards by
 * their addresses, which say what is in them, and what is copied from `uploads`.
 * @param uploads the folder `public/`, absolute; there may be none.
 * @param version of the program.
 */
export function editionKey({ newsroom, bodyKeys, files }: Prepared, uploads: string, version: string): string {
  const { articles, ...records } = newsroom;
  const digest = createHash('sha256');
  digest.update(JSON.stringify([version, records, [...files.keys()]]));
  for (const article of articles) digest.update(`${JSON.stringify(article)}\n${String(bodyKeys.get(article.id))}\n`);
  for (const path of uploadsIn(uploads))
    digest.update(`${path}\n${hash('sha256', readFileSync(join(uploads, path)))}\n`);
  return digest.digest('hex');
}

/** Paths of the files that are copied as they are. */
export function uploadsIn(folder: string): readonly string[] {
  return existsSync(folder) ? filesBelow(folder) : [];
}

/** A digest of all that the audit looks for: a file that it has read is read again when it looks for something else. */
export function auditKey({ hidden, positions, host, digits, folders }: ConfidentialFacts, version: string): string {
  return hash('sha256', JSON.stringify([version, [...hidden].sort(), [...positions].sort(), host, digits, folders]));
}
