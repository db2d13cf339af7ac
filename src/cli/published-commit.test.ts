import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { publishedCommit } from './published-commit.ts';

interface Deployed {
  readonly sha: string;
  /** The newest first, as GitHub lists them. */
  readonly states: readonly string[];
}

test('readers have the commit of the last deployment that succeeded, whatever failed since or runs now', async () => {
  const deployed = [
    { sha: 'd4', states: ['in_progress', 'queued'] },
    { sha: 'c3', states: ['failure', 'in_progress'] },
    { sha: 'b2', states: ['success', 'in_progress', 'queued'] },
    { sha: 'a1', states: ['inactive', 'success', 'in_progress'] },
  ];
  expect(await publishedOf(deployed)).toBe('b2');
  expect(await publishedOf(deployed.toReversed())).toBe('a1');
});

test('a deployment that another one made inactive has been with readers', async () => {
  expect(
    await publishedOf([
      { sha: 'b2', states: ['error'] },
      { sha: 'a1', states: ['inactive', 'success'] },
    ]),
  ).toBe('a1');
});

test('before the first deployment that succeeds, readers have nothing', async () => {
  expect(await publishedOf([])).toBeUndefined();
  expect(await publishedOf([{ sha: 'a1', states: ['failure'] }])).toBeUndefined();
});

test('where nothing can be known, nothing is published', async () => {
  const failed = Array.from({ length: 100 }, (_, at) => ({ sha: String(at), states: ['failure'] }));
  await expect(publishedOf(failed)).rejects.toThrow('None of the last 100 deployments to github-pages succeeded.');
  await expect(publishedOf([], 'stranger/site')).rejects.toThrow('GitHub answers 404 to deployments?environment=');
});

/** What is found among deployments, the newest first, at a server that answers as GitHub's documentation says. */
async function publishedOf(deployed: readonly Deployed[], name = 'owner/site'): Promise<string | undefined> {
  const server = createServer(({ url = '', headers }, answer) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const id = /^\/repos\/owner\/site\/deployments\/(\d+)\/statuses$/u.exec(pathname)?.[1];
    const isAsked = pathname === '/repos/owner/site/deployments' && searchParams.get('environment') === 'github-pages';
    const list = deployed.map(({ sha }, at) => ({ id: at, sha, created_at: createdAt(deployed.length - at) }));
    const found =
      id === undefined ? (isAsked ? list : undefined) : deployed[Number(id)]?.states.map((state) => ({ state }));
    answer.writeHead(headers.authorization === 'Bearer secret' ? (found ? 200 : 404) : 401);
    answer.end(JSON.stringify(found ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await publishedCommit({ api: `http://127.0.0.1:${String(port)}`, name, token: 'secret' }, 'github-pages');
  } finally {
    server.close();
  }
}

function createdAt(minute: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
}
