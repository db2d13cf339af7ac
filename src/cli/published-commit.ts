import { z } from 'zod';

/** A repository on GitHub, and how it is asked. */
export interface Repository {
  /** The address of the interface, such as `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly name: string;
  readonly token: string;
}

/** GitHub gives a hundred at most in one answer, the newest first. */
const most = 100;
const deployments = z.array(z.object({ id: z.number(), sha: z.string(), created_at: z.iso.datetime() }));
const statuses = z.array(z.object({ state: z.string() }));

/**
 * The commit of the last deployment to an environment that succeeded, which is what readers have; `undefined` before the
 * first one. GitHub marks the older ones as inactive, and keeps that they succeeded.
 * @throws where GitHub does not answer, or where so many deployments failed that the last good one is not among them.
 */
export async function publishedCommit(repository: Repository, environment: string): Promise<string | undefined> {
  const query = `environment=${encodeURIComponent(environment)}&per_page=${String(most)}`;
  const made = deployments.parse(await answerOf(repository, `deployments?${query}`));
  const newestFirst = made.toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  for (const { id, sha } of newestFirst) {
    const path = `deployments/${String(id)}/statuses?per_page=${String(most)}`;
    const had = statuses.parse(await answerOf(repository, path));
    if (had.some(({ state }) => state === 'success')) return sha;
  }
  if (made.length < most) return undefined;
  throw new Error(`None of the last ${String(most)} deployments to ${environment} succeeded.`);
}

async function answerOf({ api, name, token }: Repository, path: string): Promise<unknown> {
  const headers = { accept: 'application/vnd.github+json', authorization: `Bearer ${token}` };
  const answer = await fetch(`${api}/repos/${name}/${path}`, { headers });
  if (!answer.ok) throw new Error(`GitHub answers ${String(answer.status)} to ${path}.`);
  return answer.json();
}
