import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNewsroom, type Reading } from '../../src/desk/read-newsroom.ts';
import { cachedReadings } from '../../src/desk/readings/cached-readings.ts';
import type { Language } from '../../src/model/language.ts';
import type { Newsroom } from '../../src/model/newsroom.ts';

export const smallestNewsroom = fileURLToPath(new URL('../fixtures/newsroom', import.meta.url));

/** Reads the files of a newsroom; what holds the same bytes as at its place in the newsroom read before is not parsed again. */
export const readOnce = cachedReadings({ areTreesWanted: true });

type Change = (content: string) => Promise<void>;

/**
 * What `work` finds in a copy of the smallest newsroom, or of another, which is its own. Hundreds of tests copy one: Node
 * copies a folder in one call, or with promises in ten for each of its files.
 */
export async function withNewsroom<Result>(
  work: (content: string) => Promise<Result>,
  newsroom = smallestNewsroom,
): Promise<Result> {
  const content = mkdtempSync(join(tmpdir(), 'newsroom-'));
  try {
    cpSync(newsroom, content, { recursive: true });
    return await work(content);
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** What `use` makes of a copy of the smallest newsroom to which `change` has done something. */
export function withChanged<Made>(change: Change, use: (content: string) => Promise<Made>): Promise<Made> {
  return withNewsroom(async (content) => {
    await change(content);
    return use(content);
  });
}

/** Reads the smallest newsroom after `change` has done something to a copy of it. */
export function readChanged(change: Change, language: Language = 'en'): Promise<Reading> {
  return withChanged(change, (content) => readNewsroom({ content, language, read: readOnce }));
}

/** Reads the smallest newsroom with these files written into it, by path. */
export function readWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  language: Language = 'en',
): Promise<Reading> {
  return readChanged((content) => writeFiles(content, files), language);
}

/** The same newsroom with all its texts, which `readWith` leaves where they lie: in a folder that is gone by then. */
export function newsroomWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Newsroom | undefined> {
  return withChanged(
    (content) => writeFiles(content, files),
    async (content) => structuredClone((await readNewsroom({ content, read: readOnce })).newsroom),
  );
}

export async function writeFiles(content: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
}

/** Lays a fixture's files over a newsroom; `<name>.removed` takes a file away. */
export async function layOver(fixture: string, content: string): Promise<void> {
  const filter = (path: string) => !path.endsWith('expected.json');
  await cp(fixture, content, { recursive: true, verbatimSymlinks: true, filter });
  for (const name of (await readdir(content)).filter((one) => one.endsWith('.removed'))) {
    await rm(join(content, name));
    await rm(join(content, name.replace(/\.removed$/u, '')));
  }
}

/** A copy of the smallest newsroom over which one fixture after another is laid, and taken off again. */
export interface OverlaidNewsroom {
  /** What `use` makes of the copy while a fixture's files lie over it. */
  readonly under: <Made>(fixture: string, use: (content: string) => Promise<Made>) => Promise<Made>;
  readonly close: () => void;
}

export function openOverlaidNewsroom(): OverlaidNewsroom {
  const content = mkdtempSync(join(tmpdir(), 'overlaid-'));
  cpSync(smallestNewsroom, content, { recursive: true });
  return {
    under: async (fixture, use) => {
      await layOver(fixture, content);
      try {
        return await use(content);
      } finally {
        takeOff(fixture, content);
      }
    },
    close: () => {
      rmSync(content, { recursive: true });
    },
  };
}

/** Puts back what a fixture has replaced or taken away, and removes what it has added, its folders with it. */
function takeOff(fixture: string, content: string): void {
  const laid = readdirSync(fixture, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  for (const { parentPath, name } of laid) {
    const path = relative(fixture, join(parentPath, name.replace(/\.removed$/u, '')));
    const own = ownPart(path);
    rmSync(join(content, own), { recursive: true, force: true });
    if (own === path && existsSync(join(smallestNewsroom, path)))
      cpSync(join(smallestNewsroom, path), join(content, path));
  }
}

/** The shortest beginning of a path that the smallest newsroom does not have, or all of it. */
function ownPart(path: string): string {
  const steps = path.split(sep);
  const beginnings = steps.map((_, index) => steps.slice(0, index + 1).join(sep));
  return beginnings.find((one) => !existsSync(join(smallestNewsroom, one))) ?? path;
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
