import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readingsPath } from '../../src/edition/open-newsroom.ts';
import { bodiesPath, recordPath, root } from '../../src/edition/settings/paths.ts';
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

/** In the order in which each run takes them; each is compared with those that follow. */
function contenders(what: string, folder: string): readonly Contender[] {
  const newsroom = join(folder, 'newsroom');
  const args = [...scriptOf(what), '--content', newsroom, '--now', '2026-01-01T00:00:00Z'];
  const sitrep = (...more: readonly string[]) => measuredRun(process.execPath, [...args, ...more], root);
  const story = middleStory(newsroom);
  const ours: readonly Contender[] =
    what === 'build'
      ? builds(newsroom, join(folder, 'out'), (out) => sitrep('--out', out))
      : [
          { name: 'sitrep check PATH', start: () => sitrep(story) },
          { name: 'check, cold', start: () => withoutReadings(newsroom, sitrep) },
          { name: 'check, one changed', start: () => withChanged(join(newsroom, story), sitrep) },
        ];
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  const hugo = {
    name: 'hugo',
    start: () => measuredRun('hugo', ['--quiet', '--cleanDestinationDir'], join(folder, 'hugo')),
  };
  return hasHugo ? [...ours, hugo] : ours;
}

/** A first build, then those of a day's work: each follows the one before. */
function builds(newsroom: string, out: string, build: (out: string) => Promise<MeasuredRun>): readonly Contender[] {
  const inNewsroom = (path: string) => join(newsroom, path);
  const story = inNewsroom(middleStory(newsroom));
  const author = inNewsroom('authors/desk-1.yaml');
  let stories = 0;
  const after = (edit: () => Promise<unknown>) => async () => {
    await edit();
    return build(out);
  };
  const rewrite = async (file: string, what: RegExp, by: string) =>
    writeFile(file, (await readFile(file, 'utf8')).replace(what, by));
  return [
    {
      name: 'build, cold',
      start: after(async () => {
        for (const one of [out, readingsPath(newsroom), bodiesPath(newsroom), recordPath(out)])
          await rm(one, { recursive: true, force: true });
      }),
    },
    { name: 'a body', start: after(() => appendFile(story, '\nOne more paragraph.\n')) },
    { name: 'a headline', start: after(() => rewrite(story, /^(title: .*)$/mu, '$1 again')) },
    {
      name: 'a new story',
      start: after(async () => {
        stories += 1;
        const text = (await readFile(story, 'utf8')).replace(/^date: .*$/mu, 'date: 2025-12-31T08:00:00Z');
        const file = inNewsroom(`articles/2025/12/new-${String(stories)}/index.md`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text.replace(/^title: .*$/mu, `title: New story ${String(stories)}`));
      }),
    },
    {
      name: "an author's role",
      start: after(() => rewrite(author, /^role: .*$/mu, `role: Role ${String((stories += 1))}`)),
    },
    { name: 'nothing', start: () => build(out) },
  ];
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
