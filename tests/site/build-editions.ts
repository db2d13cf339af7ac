import { cp, rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildNext, dismissBuilder } from './one-builder.ts';
import { editions, growth, smallest } from './editions.ts';

/** Each suite loads this module anew; the process is the same. */
const key = Symbol.for('sitrep.test-editions');
const run = globalThis as { [key]?: Promise<void> };

/** Vitest's set-up of the suites that read built sites: each edition is built once a run, whichever suite asks first. */
export async function setup(project: TestProject): Promise<void> {
  const builds = run[key] ?? buildAll();
  run[key] = builds;
  await builds;
  project.provide('editions', editions);
}

async function buildAll(): Promise<void> {
  await rm(editions.grown.content, { recursive: true, force: true });
  for (const part of [smallest, growth]) await cp(part, editions.grown.content, { recursive: true });
  for (const { content, folder, now } of Object.values(editions)) await buildNext({ content, out: folder, now });
  dismissBuilder();
}
