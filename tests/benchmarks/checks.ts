import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readingsPath } from '../../src/edition/open-newsroom.ts';
import { root } from '../../src/edition/settings/paths.ts';
import { measuredRun, type MeasuredRun } from '../support/measured-run.ts';
import { benchInstant, scriptOf, type Bench, type Results } from './bench.ts';
import { middleStory } from './middle-story.ts';
import { hugo, type Peer } from './peers/peers.ts';

type Contender = Pick<Peer, 'name' | 'start'>;

/** Checks, from the start of the command to its end, beside Hugo's build of the same articles. */
export async function checks(what: string, { folder, size, runs, say }: Bench): Promise<Results> {
  const newsroom = join(folder, 'newsroom');
  const args = [...scriptOf(what), '--content', newsroom, '--now', benchInstant];
  const sitrep = (...more: readonly string[]) => measuredRun(process.execPath, [...args, ...more], root);
  const story = middleStory(newsroom);
  const all: readonly Contender[] = [
    { name: 'sitrep check PATH', start: () => sitrep(story) },
    { name: 'check, cold', start: () => withoutReadings(newsroom, sitrep) },
    { name: 'check, one changed', start: () => withChanged(join(newsroom, story), sitrep) },
    ...(await hugo(join(folder, 'hugo'), size, say)),
  ];
  const results = new Map<string, MeasuredRun[]>(all.map(({ name }) => [name, []]));
  for (let index = 0; index < runs; index += 1)
    for (const { name, start } of all) results.get(name)?.push(await start());
  return results;
}

/** Nothing is known of the newsroom from an earlier run. */
async function withoutReadings(newsroom: string, check: Contender['start']): Promise<MeasuredRun> {
  await rm(readingsPath(newsroom), { force: true });
  return check();
}

async function withChanged(story: string, check: Contender['start']): Promise<MeasuredRun> {
  await appendFile(story, '\nOne more paragraph.\n');
  return check();
}
