import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { root } from '../src/edition/astro.ts';
import { exitCodes, run } from '../src/edition/command-line.ts';
import { writeHugoSite } from '../tests/generated-hugo-site.ts';
import { writeGeneratedNewsroom } from '../tests/generated-newsroom.ts';
import { measuredRun, type MeasuredRun } from '../tests/measured-run.ts';

interface Contender {
  readonly name: string;
  readonly start: () => Promise<MeasuredRun>;
}

await run(async () => {
  const program = new Command('bench')
    .description('Measure a command on a generated newsroom, in turn with Hugo where it is installed.')
    .addArgument(new Argument('[what]', 'what to measure').choices(['build', 'check']).default('build'))
    .option('--articles <number>', 'how many articles; 5000 to build, 20000 to check')
    .option('--words <number>', 'words of each', '500')
    .option('--runs <number>', 'runs of each command', '3')
    .exitOverride();
  program.parse();
  const [what = 'build'] = program.args;
  const options = program.opts<{ articles?: string; words: string; runs: string }>();
  const { articles = what === 'check' ? '20000' : '5000', words, runs } = options;
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const size = { articles: Number(articles), words: Number(words) };
    await writeGeneratedNewsroom(join(folder, 'newsroom'), size);
    await writeHugoSite(join(folder, 'hugo'), size);
    console.log(`${articles} articles of ${words} words; ${runs} runs each, in turn; medians.`);
    printTable(await measure(contenders(what, folder), Number(runs)));
  } finally {
    await rm(folder, { recursive: true });
  }
  return exitCodes.fine;
});

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

/** What `npm run` would start, without npm: `build` is `node … scripts/build.ts`. */
function scriptOf(what: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return (scripts[what] ?? '').split(' ').slice(1);
}

async function measure(all: readonly Contender[], runs: number): Promise<ReadonlyMap<string, readonly MeasuredRun[]>> {
  const results = new Map<string, MeasuredRun[]>(all.map(({ name }) => [name, []]));
  for (let index = 0; index < runs; index += 1)
    for (const { name, start } of all) results.get(name)?.push(await start());
  return results;
}

function printTable(results: ReadonlyMap<string, readonly MeasuredRun[]>): void {
  const medians = [...results].map(([name, list]) => ({
    name,
    seconds: median(list.map(({ seconds }) => seconds)),
    peakMiB: median(list.map(({ peakMiB }) => peakMiB ?? Number.NaN)),
  }));
  for (const { name, seconds, peakMiB } of medians)
    console.log(`${name.padEnd(18)} ${seconds.toFixed(2).padStart(8)} s ${peakMiB.toFixed(0).padStart(6)} MiB`);
  for (const [index, one] of medians.entries())
    for (const other of medians.slice(index + 1))
      console.log(`${one.name} / ${other.name}: ${(one.seconds / other.seconds).toFixed(3)}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
