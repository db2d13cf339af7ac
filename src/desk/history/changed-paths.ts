import { required } from '../../model/required.ts';
import type { Git } from './git.ts';

/** Below `articles/`, what is otherwise in the content folder than at the base. Paths are relative to the content folder. */
export interface ChangedPaths {
  /** Same path, other bytes. */
  readonly altered: ReadonlySet<string>;
  readonly added: readonly string[];
  readonly deleted: readonly string[];
  /** From the old path to the new one. */
  readonly moved: ReadonlyMap<string, string>;
  /** Of those that were moved, the old paths of files whose bytes stayed the same. */
  readonly movedWhole: ReadonlySet<string>;
}

const asked = ['--name-status', '-z', '-M', '--relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];

/** `undefined` where git refuses. Files that git does not follow yet are among the added ones. */
export async function changedPaths(git: Git, commit: string): Promise<ChangedPaths | undefined> {
  const diff = await git(['diff', ...asked, commit, '--', 'articles']);
  if (diff.kind !== 'answered') return undefined;
  const read = readChanges(namesOf(diff.output));
  if (read.deleted.length === 0) return read;
  const others = await git(['ls-files', '--others', '--exclude-standard', '-z', '--', 'articles']);
  return others.kind === 'answered' ? { ...read, added: [...read.added, ...namesOf(others.output)] } : read;
}

/** A status, then one path, or two where it was moved. */
function readChanges(names: readonly string[]): ChangedPaths {
  const altered = new Set<string>();
  const moved = new Map<string, string>();
  const movedWhole = new Set<string>();
  const added: string[] = [];
  const deleted: string[] = [];
  const queue = names.values();
  for (const status of queue) {
    const path = required(queue.next().value, 'a path in what git tells');
    if (status.startsWith('R')) moved.set(path, required(queue.next().value, 'a path in what git tells'));
    if (status === 'R100') movedWhole.add(path);
    if (status === 'A') added.push(path);
    if (status === 'D') deleted.push(path);
    if (status === 'M' || status === 'T' || status === 'U') altered.add(path);
  }
  return { altered, added, deleted, moved, movedWhole };
}

function namesOf(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').slice(0, -1);
}
