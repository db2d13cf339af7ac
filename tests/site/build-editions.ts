import type { TestProject } from 'vitest/node';
import { runCommand } from './commands.ts';
import { editions } from './editions.ts';

const built = Symbol.for('sitrep.test-editions');
const run = globalThis as { [built]?: Promise<void> };

/** Vitest's set-up of the suites that read built sites: each edition is built once a run, whichever suite asks first. */
export async function setup(project: TestProject): Promise<void> {
  run[built] ??= buildAll();
  await run[built];
  project.provide('editions', editions);
}

async function buildAll(): Promise<void> {
  for (const [name, { content, folder, now }] of Object.entries(editions)) {
    const { code, stderr } = await runCommand('build', ['--content', content, '--out', folder, '--now', now]);
    if (code !== 0) throw new Error(`The edition "${name}" was not built (exit ${String(code)}).\n${stderr}`);
  }
}
