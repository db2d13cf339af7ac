import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkHistory, type HistoryCheck } from '../../src/desk/history/check-history.ts';
import type { Language } from '../../src/model/language.ts';
import { smallestNewsroom } from './written-newsroom.ts';

/** A text, bytes, or `null` for a file that is taken away, by path. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A git repository of its own in which a newsroom lies in the folder `content`. */
export interface Repository {
  readonly root: string;
  readonly content: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Files) => Promise<void>;
  readonly commit: (files?: Files) => Promise<void>;
  readonly check: (base?: string, environment?: Readonly<Record<string, string>>) => Promise<HistoryCheck>;
  /** The same, told in a language. */
  readonly checkIn: (language: Language) => Promise<HistoryCheck>;
}

export const now = new Date('2026-01-01T10:00:00Z');

const identity = {
  GIT_AUTHOR_NAME: 'Desk',
  GIT_AUTHOR_EMAIL: 'desk@lookout.example',
  GIT_AUTHOR_DATE: '2025-11-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Desk',
  GIT_COMMITTER_EMAIL: 'desk@lookout.example',
  GIT_COMMITTER_DATE: '2025-11-01T00:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** Hands `work` a repository on its main branch with the site of the smallest newsroom in it, nothing committed yet. */
export async function inRepository<Result>(work: (repository: Repository) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'history-'));
  try {
    await cp(join(smallestNewsroom, 'site.yaml'), join(root, 'content/site.yaml'));
    const repository = repositoryIn(root);
    // No template: git would copy its examples of hooks into each of a hundred repositories.
    repository.git('init', '--quiet', '--template=', '--initial-branch=main');
    return await work(repository);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function repositoryIn(root: string): Repository {
  const content = join(root, 'content');
  const env = { PATH: process.env['PATH'], HOME: root, ...identity };
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, env, encoding: 'utf8' });
  const write = async (files: Files) => {
    for (const [path, text] of Object.entries(files)) await put(join(content, path), text);
  };
  const commit = async (files: Files = {}) => {
    await write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message=A change');
  };
  const check = (base?: string, environment: Readonly<Record<string, string>> = {}) =>
    checkHistory({ content, now, base, environment: { ...env, ...environment } });
  const checkIn = (language: Language) => checkHistory({ content, now, environment: env, language });
  return { root, content, git, write, commit, check, checkIn };
}

async function put(path: string, text: string | Uint8Array | null): Promise<void> {
  if (text === null) return rm(path, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
