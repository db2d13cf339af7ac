import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/edition/pages/astro-config.ts';
import { writeHugoSite } from '../support/generated-hugo-site.ts';
import { measuredRun, type MeasuredRun } from '../support/measured-run.ts';
import { scriptOf, type Bench, type Results } from './bench.ts';

interface Contender {
  readonly name: string;
  readonly start: () => Promise<MeasuredRun>;
}

/** From the start of a command to its end. */
export async function commands(what: string, { folder, size, runs }: Bench): Promise<Results> {
  await writeHugoSite(join(folder, 'hugo'), size);
  return measure(contenders(what, folder), runs);
}

/** Those that take less come first; each is compared with those that follow. */
function contenders(what: string, folder: string): readonly Contender[] {
  const newsroom = join(folder, 'newsroom');
  const args = [...scriptOf(what), '--content', newsroom, '--now', '2026-01-01T00:00:00Z'];
  const sitrep = (name: string, ...more: readonly string[]) => ({
    name,
    start: () => measuredRun(process.execPath, [...args, ...more], root),
  });
  const ours =
    what === 'build'
      ? [sitrep('sitrep build', '--out', join(folder, 'out'))]
      : [sitrep('sitrep check PATH', middleStory(newsroom)), sitrep('sitrep check')];
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  const hugo = {
    name: 'hugo',
    start: () => measuredRun('hugo', ['--quiet', '--cleanDestinationDir'], join(folder, 'hugo')),
  };
  return hasHugo ? [...ours, hugo] : ours;
}

function middleStory(newsroom: string): string {
  const stories = readdirSync(newsroom, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('index.md'),
  );
  return stories.toSorted()[Math.floor(stories.length / 2)] ?? '';
}

async function measure(all: readonly Contender[], runs: number): Promise<Results> {
  const results = new Map<string, MeasuredRun[]>(all.map(({ name }) => [name, []]));
  for (let index = 0; index < runs; index += 1)
    for (const { name, start } of all) results.get(name)?.push(await start());
  return results;
}
