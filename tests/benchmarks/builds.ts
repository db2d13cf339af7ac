import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readingsPath } from '../../src/edition/open-newsroom.ts';
import { bodiesPath, cacheFolder, keptEditionPath, recordPath, root } from '../../src/edition/settings/paths.ts';
import { measuredRun, type MeasuredRun } from '../support/measured-run.ts';
import { benchInstant, scriptOf, type Bench } from './bench.ts';
import type { BuildResult, SizeResult } from './build-results.ts';
import { middleStory } from './middle-story.ts';
import { eleventy, hugo, type Peer } from './peers/peers.ts';
import { sizeOfSite } from './site-size.ts';

/** Builds once, unmeasured: the bundle of the program is made here, where it is not kept yet. */
export async function firstBuild({ folder }: Bench): Promise<void> {
  const { newsroom, out, build } = buildOf(folder);
  try {
    await build();
  } finally {
    await forget(newsroom, out);
  }
}

/** A first build and those of a day's work, beside what other programs take for the same site. */
export async function builds({ folder, size, runs, say }: Bench): Promise<SizeResult> {
  const { newsroom, out, build } = buildOf(folder);
  const ours = edits(newsroom, out, build).map((edit) => ({ ...edit, out, isPeer: false }));
  const peers = [
    ...(await hugo(join(folder, 'hugo'), size, say)),
    ...(await eleventy(join(folder, 'eleventy'), size, { kept: join(cacheFolder, 'bench'), say })),
  ].map((peer) => ({ ...peer, isPeer: true }));
  try {
    return { articles: size.articles, results: await inTurn([...ours, ...peers], runs) };
  } finally {
    await forget(newsroom, out);
  }
}

function buildOf(folder: string) {
  const [newsroom, out] = [join(folder, 'newsroom'), join(folder, 'out')];
  const args = [...scriptOf('build'), '--content', newsroom, '--now', benchInstant, '--out', out];
  return { newsroom, out, build: () => measuredRun(process.execPath, args, root) };
}

interface Contender extends Peer {
  readonly isPeer: boolean;
}

async function inTurn(all: readonly Contender[], runs: number): Promise<readonly BuildResult[]> {
  const measured = all.map((contender) => ({ ...contender, runs: [] as MeasuredRun[] }));
  for (let index = 0; index < runs; index += 1) for (const one of measured) one.runs.push(await one.start());
  return measured.map(({ name, isPeer, out, runs: taken }) => ({
    ...{ name, isPeer, runs: taken, written: sizeOfSite(out) },
  }));
}

/** Nothing of the newsroom and its editions is left in the cache. The bundle is of the program, and stays. */
async function forget(newsroom: string, out: string): Promise<void> {
  const audited = join(cacheFolder, 'audited.json');
  const kept = [readingsPath(newsroom), bodiesPath(newsroom), recordPath(out), keptEditionPath(out), audited];
  for (const one of kept) await rm(one, { recursive: true, force: true });
}

/** Each follows the one before. */
function edits(
  newsroom: string,
  out: string,
  build: Peer['start'],
): readonly { readonly name: string; readonly start: Peer['start'] }[] {
  const inNewsroom = (path: string) => join(newsroom, path);
  const story = inNewsroom(middleStory(newsroom));
  const author = inNewsroom('authors/desk-1.yaml');
  let edited = 0;
  const after = (edit: (number: string) => Promise<unknown>) => async () => {
    await edit(String((edited += 1)));
    return build();
  };
  const rewrite = async (file: string, what: RegExp, by: string) =>
    writeFile(file, (await readFile(file, 'utf8')).replace(what, by));
  return [
    {
      name: 'cold',
      start: after(async () => {
        await rm(out, { recursive: true, force: true });
        await forget(newsroom, out);
      }),
    },
    { name: 'a body', start: after(() => appendFile(story, '\nOne more paragraph.\n')) },
    { name: 'a headline', start: after(() => rewrite(story, /^(title: .*)$/mu, '$1 again')) },
    {
      name: 'a new story',
      start: after(async (number) => {
        const text = (await readFile(story, 'utf8')).replace(/^date: .*$/mu, 'date: 2025-12-31T08:00:00Z');
        const file = inNewsroom(`articles/2025/12/new-${number}/index.md`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text.replace(/^title: .*$/mu, `title: New story ${number}`));
      }),
    },
    { name: "an author's role", start: after((number) => rewrite(author, /^role: .*$/mu, `role: Role ${number}`)) },
    { name: 'nothing', start: build },
  ];
}
