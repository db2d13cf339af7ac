import { hash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { boundedMap } from '../../io/bounded-map.ts';
import { pathOnDisk } from '../../io/path-on-disk.ts';
import { stampOf } from '../../io/file-stamp.ts';
import { writeFileAtomically } from '../../io/write-atomically.ts';
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

interface Inspection {
  /** Another as soon as the file is another; none of a file that is not there. */
  readonly stamp?: string | undefined;
  readonly fault?: PictureFault | undefined;
}

/** Another as soon as the same file may be judged in another way. */
const judge = `${encoders} 2`;

/** What is known of a newsroom's pictures, by path from its folder. */
type Inspections = Readonly<Record<string, Inspection>>;

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
  if (JSON.stringify(verdicts) !== JSON.stringify(known))
    await writeFileAtomically(file, JSON.stringify({ by: judge, verdicts }));
  return new Map(Object.entries(judgements).flatMap(([path, { fault }]) => (fault ? [[path, fault] as const] : [])));
}

async function judged({ content, paths }: PictureFolder, known: Inspections): Promise<Inspections> {
  const verdicts = await boundedMap(paths, availableParallelism(), async (path): Promise<[string, Inspection]> => {
    const file = await pathOnDisk(content, path);
    const stamp = await stampOf(file);
    const before = known[path];
    return [path, before && before.stamp === stamp ? before : { stamp, fault: await inspectPicture(file) }];
  });
  return Object.fromEntries(verdicts);
}

async function readVerdicts(file: string): Promise<Inspections> {
  try {
    const { by, verdicts } = JSON.parse(await readFile(file, 'utf8')) as { by: string; verdicts: Inspections };
    return by === judge ? verdicts : {};
  } catch {
    return {};
  }
}
