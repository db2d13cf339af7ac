import { hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PictureFault } from '../../model/picture-fault.ts';
import { inspectPicture } from './inspect.ts';
import { encoders } from './recipe.ts';

export interface PictureFolder {
  /** Absolute. */
  readonly content: string;
  /** Of picture files, from `content`. */
  readonly paths: readonly string[];
  /** Where verdicts are kept between runs. */
  readonly cache: string;
}

interface Verdict {
  /** Another as soon as the file is another. */
  readonly stamp: string;
  readonly fault?: PictureFault | undefined;
}

/** What is known of a newsroom's pictures, by path from its folder. */
type Verdicts = Readonly<Record<string, Verdict>>;

/**
 * The faults of those pictures that cannot be published, by path. A file that has not changed since it was last opened is not
 * opened again: its size, its times and its place on the disk say so.
 */
export async function faultsOfPictures(folder: PictureFolder): Promise<ReadonlyMap<string, PictureFault>> {
  if (folder.paths.length === 0) return new Map();
  const file = join(folder.cache, 'verdicts', `${hash('sha256', folder.content).slice(0, 16)}.json`);
  const known = await readVerdicts(file);
  // Below the content folder, a link is never followed; the folder itself may be named by one.
  const judgements = await judged({ ...folder, content: await realpath(folder.content) }, known);
  const verdicts = { ...known, ...judgements };
  if (JSON.stringify(verdicts) !== JSON.stringify(known)) await writeVerdicts(file, verdicts);
  return new Map(Object.entries(judgements).flatMap(([path, { fault }]) => (fault ? [[path, fault] as const] : [])));
}

async function judged({ content, paths }: PictureFolder, known: Verdicts): Promise<Verdicts> {
  const verdicts = new Map<string, Verdict>();
  const queue = paths.values();
  const work = async () => {
    for (const path of queue) {
      const file = join(content, path);
      const stamp = await stampOf(file);
      const before = known[path];
      verdicts.set(path, before?.stamp === stamp ? before : { stamp, fault: await inspectPicture(file) });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return Object.fromEntries(paths.flatMap((path) => [[path, verdicts.get(path) ?? { stamp: '' }] as const]));
}

async function stampOf(file: string): Promise<string> {
  const facts = await stat(file, { bigint: true }).catch(() => undefined);
  return facts ? [facts.size, facts.mtimeNs, facts.ctimeNs, facts.ino].join(' ') : '';
}

async function readVerdicts(file: string): Promise<Verdicts> {
  try {
    const { by, verdicts } = JSON.parse(await readFile(file, 'utf8')) as { by: string; verdicts: Verdicts };
    return by === encoders ? verdicts : {};
  } catch {
    return {};
  }
}

/** Written beside and moved there: a run that is killed leaves what was known before. */
async function writeVerdicts(file: string, verdicts: Verdicts): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify({ by: encoders, verdicts }));
  await rename(unfinished, file);
}
