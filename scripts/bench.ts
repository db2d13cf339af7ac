import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { exitCodes, run } from '../src/cli/command-line.ts';
import { cacheFolder } from '../src/edition/settings/paths.ts';
import { tableOf, type Bench } from '../tests/benchmarks/bench.ts';
import { bodyCost, bodyCostInWords } from '../tests/benchmarks/bodies.ts';
import { buildTable, growthOf, growthTable, mediansOf, type SizeResult } from '../tests/benchmarks/build-results.ts';
import { builds, firstBuild } from '../tests/benchmarks/builds.ts';
import { checks } from '../tests/benchmarks/checks.ts';
import { measuredPictures } from '../tests/benchmarks/pictures.ts';
import { saves } from '../tests/benchmarks/saves.ts';
import { watching } from '../tests/benchmarks/watching.ts';
import { writeGeneratedNewsroom } from '../tests/support/generated-newsroom.ts';

const memoryInWords =
  'MiB: the largest sum, at any moment, of the resident sets of all processes of a command; what they share is counted for each.';

interface BenchOptions {
  readonly articles?: readonly number[];
  readonly words: number;
  readonly runs: number;
  readonly json?: string;
}

await run(async () => {
  const program = new Command('bench')
    .description('Measure a command on generated newsrooms beside Hugo and Eleventy, or one kind of work.')
    .addArgument(
      new Argument('[what]', 'what to measure')
        .choices(['build', 'check', 'dev', 'watching', 'bodies', 'pictures'])
        .default('build'),
    )
    .option('--articles <numbers>', 'how many articles, such as 1000,5000; 20000 to check, else 5000', numbers)
    .option('--words <number>', 'words of each', whole, 500)
    .option('--runs <number>', 'runs of each command', whole, 3)
    .option('--json <file>', 'where to write what `build` took, besides')
    .exitOverride();
  program.parse();
  const [what = 'build'] = program.args;
  const options = program.opts<BenchOptions>();
  const { articles = [what === 'check' ? 20_000 : 5000], words, runs } = options;
  console.log(`${String(runs)} of each, in turn; medians; ${String(availableParallelism())} cores.`);
  if (what === 'pictures') console.log(await measuredPictures(runs));
  else if (what === 'bodies')
    for (const count of articles) console.log(bodyCostInWords(bodyCost({ articles: count, words })));
  else if (what === 'build') await measureBuilds(articles, options);
  else {
    for (const count of articles)
      console.log(
        await onNewsroom(tmpdir(), { size: { articles: count, words }, runs, say: console.log }, measured(what)),
      );
  }
  return exitCodes.fine;
});

function measured(what: string): (bench: Bench) => Promise<string> {
  if (what === 'watching') return watching;
  return async (bench) => tableOf(await (what === 'dev' ? saves : checks)(what, bench));
}

async function measureBuilds(articles: readonly number[], { words, runs, json }: BenchOptions): Promise<void> {
  const sizes: SizeResult[] = [];
  const told = new Set<string>();
  const say = (line: string) => {
    if (!told.has(line)) console.log(line);
    told.add(line);
  };
  // On the disk of the cache, where an edition takes over from the last.
  const parent = join(cacheFolder, 'bench');
  await mkdir(parent, { recursive: true });
  console.log('cold: nothing of the newsroom is kept from before; the bundle of the program is.');
  await onNewsroom(parent, { size: { articles: 20, words }, runs: 1, say }, firstBuild);
  for (const count of articles) {
    const size = await onNewsroom(parent, { size: { articles: count, words }, runs, say }, builds);
    sizes.push(size);
    console.log(`\n${String(count)} articles of ${String(words)} words\n${buildTable(size)}`);
    if (json !== undefined) await writeFile(resolve(json), `${JSON.stringify(summary(sizes), undefined, 2)}\n`);
  }
  console.log(`\n${[growthTable(sizes), memoryInWords].filter(Boolean).join('\n')}`);

  function summary(all: readonly SizeResult[]) {
    const machine = {
      cores: availableParallelism(),
      node: process.version,
      programs: [...told],
      memory: memoryInWords,
    };
    const measuredSizes = all.map((size) => ({ ...size, medians: mediansOf(size.results) }));
    return { ...machine, words, runs, sizes: measuredSizes, growth: growthOf(all) };
  }
}

/** Measures on a generated newsroom in a folder that is there as long. */
async function onNewsroom<T>(
  parent: string,
  bench: Omit<Bench, 'folder'>,
  measure: (bench: Bench) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(parent, 'bench-'));
  try {
    await writeGeneratedNewsroom(join(folder, 'newsroom'), bench.size);
    return await measure({ ...bench, folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function numbers(text: string): readonly number[] {
  return text.split(',').map(whole);
}

/** @throws InvalidArgumentError where it is no whole number from 1 on. */
function whole(text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new InvalidArgumentError('Write whole numbers from 1 on.');
  return Number(text);
}
