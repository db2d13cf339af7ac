import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { lineFrom, type Environment, type Git } from './git.ts';
import type { NotCompared } from '../wording/pieces/not-compared.ts';

/** The commit that holds the published version of the stories, or why there is none. */
export type ComparisonBase =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'none'; readonly reason: NotCompared }
  /** `--base` was given and cannot be used. */
  | { readonly kind: 'unknown'; readonly reason: NotCompared };

interface Asked {
  readonly git: Git;
  /** The revision that `--base` names. */
  readonly base: string | undefined;
  readonly environment: Environment;
}

const mainBranches = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/**
 * Finds the commit to compare with, which is a merge base with HEAD: with `--base` if it is given; in a GitHub workflow,
 * with the pull request's target branch or the commit before the push; else with the main branch. On the main branch
 * itself that is the last pushed commit, or HEAD.
 */
export async function findBase(asked: Asked): Promise<ComparisonBase> {
  const { git, base } = asked;
  const reason = await whyUnusable(git);
  if (reason !== undefined) return { kind: base === undefined ? 'none' : 'unknown', reason };
  if (base !== undefined) return namedBase(git, base);
  const named = await workflowBase(asked.environment);
  if (named === undefined) return { kind: 'commit', commit: await mainBase(git) };
  const commit = await commitOf(git, named);
  if (commit === undefined) return { kind: 'none', reason: { why: 'base-missing', base: named } };
  return { kind: 'commit', commit: (await mergeBase(git, commit)) ?? commit };
}

/** Why git cannot be used in this folder; `undefined` if it can. */
async function whyUnusable(git: Git): Promise<NotCompared | undefined> {
  const inside = await git(['rev-parse', '--is-inside-work-tree']);
  if (inside.kind === 'absent') return { why: 'no-git' };
  if (inside.kind === 'refused')
    return inside.says.includes('not a git repository')
      ? { why: 'no-repository' }
      : { why: 'git-refused', says: inside.says };
  if (inside.output.toString().trim() !== 'true') return { why: 'no-repository' };
  return (await commitOf(git, 'HEAD')) === undefined ? { why: 'no-commit' } : undefined;
}

async function namedBase(git: Git, base: string): Promise<ComparisonBase> {
  const commit = await commitOf(git, base);
  if (commit === undefined) return { kind: 'unknown', reason: { why: 'base-missing', base } };
  return { kind: 'commit', commit: (await mergeBase(git, commit)) ?? commit };
}

async function mainBase(git: Git): Promise<string> {
  const known = (await lineFrom(git(['for-each-ref', '--format=%(refname)', ...mainBranches])))?.split('\n') ?? [];
  for (const branch of mainBranches.filter((one) => known.includes(one))) {
    const base = await mergeBase(git, branch);
    if (base !== undefined) return base;
  }
  return 'HEAD';
}

function commitOf(git: Git, revision: string): Promise<string | undefined> {
  return lineFrom(git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
}

async function mergeBase(git: Git, commit: string): Promise<string | undefined> {
  const line = await lineFrom(git(['merge-base', commit, 'HEAD']));
  return line === '' ? undefined : line;
}

/** The part of a push event's payload that is read (https://docs.github.com/webhooks/webhook-events-and-payloads#push). */
const push = z.object({ before: z.string().regex(/^(?!0+$)[0-9a-f]{40,64}$/u) });

/** The revision that a GitHub workflow's change is based on, by its environment variables; `undefined` outside of one. */
async function workflowBase(environment: Environment): Promise<string | undefined> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return undefined;
  const branch = environment['GITHUB_BASE_REF'];
  if (branch) return `origin/${branch}`;
  const path = environment['GITHUB_EVENT_PATH'];
  const event = path ? push.safeParse(await readEvent(path)) : undefined;
  return event?.data?.before;
}

async function readEvent(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
