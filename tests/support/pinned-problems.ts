import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interfaceLanguages, type Language } from '../../src/model/language.ts';
import type { Problem } from '../../src/model/problem.ts';

type Words = Pick<Problem, 'message' | 'hint'>;

/** A problem as a fixture pins it: its place once, its words in every language. */
export type Pinned = Omit<Problem, keyof Words | 'replacement'> & Readonly<Record<Language, Words>>;

export const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Newsrooms that are refused, and sound ones that get advice: `refused/author-unknown`. */
export const overlays = ['refused', 'advised'].flatMap((kind) => namesIn(kind).map((name) => `${kind}/${name}`));

/** Problems that no small folder shows: `rare/yaml-too-long.json`. */
export const rare = namesIn('rare').map((name) => `rare/${name}`);

/** What was done to published stories without telling readers: `changed/a-headline-that-was-changed-silently.json`. */
export const changed = namesIn('changed').map((name) => `changed/${name}`);

/** Where the problems of a fixture are pinned. */
export function pinFileOf(fixture: string): string {
  return join(fixtures, fixture.endsWith('.json') ? fixture : `${fixture}/expected.json`);
}

/** Every problem that a fixture pins. */
export function pinnedIn(fixture: string): readonly Pinned[] {
  return JSON.parse(readFileSync(pinFileOf(fixture), 'utf8')) as readonly Pinned[];
}

/** The same problems, told in every language, as the text of a pin file. Their order is the same in all. */
export async function pinned(tell: (language: Language) => Promise<readonly Problem[]>): Promise<string> {
  const told = await Promise.all(interfaceLanguages.map(tell));
  const all = (told[0] ?? []).map(({ message: _, hint: __, replacement: ___, ...place }, index) => {
    const words = interfaceLanguages.map((language, at) => [language, wordsOf(told[at]?.[index])] as const);
    return { ...place, ...Object.fromEntries(words) };
  });
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

function wordsOf(problem: Problem | undefined): Words | undefined {
  return problem && { message: problem.message, hint: problem.hint };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(fixtures, folder)).sort();
  } catch {
    return [];
  }
}
