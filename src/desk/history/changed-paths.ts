import { required } from '../../model/required.ts';
import type { Git } from './git.ts';

/** The files below `articles/` that differ between a commit and the content folder. Paths are relative to the latter. */
export interface ChangedPaths {
  /** Files with other bytes at the same path. */
  readonly altered: ReadonlySet<string>;
  readonly added: readonly string[];
  readonly deleted: readonly string[];
  /** From the old path to the new one. */
  readonly moved: ReadonlyMap<string, string>;
  /** The old paths of those moved files whose bytes are unchanged. */
  readonly movedWhole: ReadonlySet<string>;
}

const asked = ['--name-status', '-z', '-M', '--relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];

/**
 * Lists the files below `articles/` that changed since a commit; `undefined` if git fails. Untracked files are among the
 * added ones, if any file was deleted: only then may one of them be a moved story.
 */
export async function changedPaths(git: Git, commit: string): Promise<ChangedPaths | undefined> {
  const diff = await git(['diff', ...asked, commit, '--', 'articles']);
  if (diff.kind !== 'answered') return undefined;
  const read = readChanges(namesOf(diff.output));
  if (read.deleted.length === 0) return read;
  const others = await git(['ls-files', '--others', '--exclude-standard', '-z', '--', 'articles']);
  return others.kind === 'answered' ? { ...read, added: [...read.added, ...namesOf(others.output)] } : read;
}

/** Reads the fields of `git diff --name-status -z`: a status, then one path, or two for a renamed file. */
function readChanges(names: readonly string[]): ChangedPaths {
  const altered = new Set<string>();
  const moved = new Map<string, string>();
  const movedWhole = new Set<string>();
  const added: string[] = [];
  const deleted: string[] = [];
  const queue = names.values();
  for (const status of queue) {
    const path = required(queue.next().value, 'a path in what git tells');
    const to = status.startsWith('R') ? required(queue.next().value, 'a path in what git tells') : undefined;
    // Spelt in another form of Unicode, it is the same name.
    if (to === path && status !== 'R100') altered.add(path);
    if (to !== undefined && to !== path) moved.set(path, to);
    if (status === 'R100' && to !== path) movedWhole.add(path);
    if (status === 'A') added.push(path);
    if (status === 'D') deleted.push(path);
    if (status === 'M' || status === 'T' || status === 'U') altered.add(path);
  }
  return { altered, added, deleted, moved, movedWhole };
}

function namesOf(output: Buffer): readonly string[] {
  return output.toString('utf8').normalize('NFC').split('\0').slice(0, -1);
}
