import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../support/document.ts';

const run = promisify(execFile);
const late = { name: 'late', version: '1.0.0', engines: { node: '>=99' } };
const project = { name: 'a', version: '1.0.0', engines: { node: '>=20' }, dependencies: { late: 'file:late' } };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-command-'));
  await mkdir(join(folder, 'late'));
  await writeFile(join(folder, 'late/package.json'), JSON.stringify(late));
  await writeFile(join(folder, 'package.json'), JSON.stringify(project));
  await npm('install', '--package-lock-only');
  await cp(join(root, '.npmrc'), join(folder, '.npmrc'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs npm with none of the settings that the npm around the tests hands down. */
async function npm(...args: readonly string[]): Promise<{ readonly code: unknown; readonly said: string }> {
  const { PATH, HOME } = process.env;
  const cwd = { cwd: folder, env: { PATH, HOME } };
  try {
    const { stderr } = await run('npm', [...args, '--offline', '--no-audit', '--no-fund'], cwd);
    return { code: 0, said: stderr };
  } catch (error) {
    const { code, stderr } = error as { readonly code: unknown; readonly stderr: string };
    return { code, said: stderr };
  }
}

test('npm does not warn of packages that ask for a newer Node: they run in the one that is among them', async () => {
  expect(await npm('ci')).toEqual({ code: 0, said: '' });
  await rm(join(folder, '.npmrc'));
  expect((await npm('ci')).said).toContain('npm warn EBADENGINE');
});

test('npm still says what failed', async () => {
  await cp(join(root, '.npmrc'), join(folder, '.npmrc'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...project, dependencies: { nothing: '1.0.0' } }));
  const { code, said } = await npm('ci');
  expect(code).not.toBe(0);
  expect(said).toContain('npm error');
});
