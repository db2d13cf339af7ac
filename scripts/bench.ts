import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { root } from '../src/edition/astro.ts';
import { exitCodes, run } from '../src/edition/command-line.ts';
import { bodyCost } from '../tests/benchmarks/bodies.ts';
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
    .addArgument(new Argument('[what]', 'what to measure').choices(['build', 'check', 'bodies']).default('build'))
    .option('--articles <number>', 'how many articles', '5000')
    .option('--words <number>', 'words of each', '500')
    .option('--runs <number>', 'runs of each command', '3')
    .exitOverride();
  program.parse();
  const [what = 'build'] = program.args;
  const { articles, words, runs } = program.opts<{ articles: string; words: string; runs: string }>();
  if (what === 'bodies') {
    printBodyCost(bodyCost({ articles: Number(articles), words: Number(words) }));
    return exitCodes.fine;
  }
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

function printBodyCost({ ours, bare, ratio }: ReturnType<typeof bodyCost>): void {
  console.log(
    `a body: ${ours.toFixed(3)} ms; bare parsing and printing: ${bare.toFixed(3)} ms; ratio ${ratio.toFixed(2)}`,
  );
}

function contenders(what: string, folder: string): readonly Contender[] {
  const args = [...scriptOf(what), '--content', join(folder, 'newsroom'), '--now', '2026-01-01T00:00:00Z'];
  const out = join(folder, 'out');
  const ours = what === 'build' ? [...args, '--out', out] : args;
  const sitrep = { name: `sitrep ${what}`, start: () => measuredRun(process.execPath, ours, root) };
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  const hugo = {
    name: 'hugo',
    start: () => measuredRun('hugo', ['--quiet', '--cleanDestinationDir'], join(folder, 'hugo')),
  };
  return hasHugo ? [sitrep, hugo] : [sitrep];
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
    console.log(`${name.padEnd(16)} ${seconds.toFixed(2).padStart(8)} s ${peakMiB.toFixed(0).padStart(6)} MiB`);
  const [ours, other] = medians;
  if (ours && other) console.log(`${ours.name} / ${other.name}: ${(ours.seconds / other.seconds).toFixed(2)}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
