import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { root } from '../src/edition/astro.ts';
import { exitCodes, run } from '../src/edition/command-line.ts';
import { astroCommand, writeAstroSite } from '../tests/generated-astro-site.ts';
import { bodyCost, bodyScale } from '../tests/benchmarks/bodies.ts';
import { longTexts } from '../tests/benchmarks/long-texts.ts';
import { writeHugoSite } from '../tests/generated-hugo-site.ts';
import { generateArticles, writeGeneratedNewsroom, type Generated } from '../tests/generated-newsroom.ts';
import { measuredRun, type MeasuredRun } from '../tests/measured-run.ts';
import { measureSaves, type SavedSite } from '../tests/measured-saves.ts';

interface Contender {
  readonly name: string;
  readonly start: () => Promise<MeasuredRun>;
}

await run(async () => {
  const program = new Command('bench')
    .description('Measure a command on a generated newsroom, in turn with Hugo or plain Astro.')
    .addArgument(
      new Argument('[what]', 'what to measure').choices(['build', 'check', 'dev', 'bodies']).default('build'),
    )
    .option('--articles <number>', 'how many articles; 20000 to check, else 5000')
    .option('--words <number>', 'words of each', '500')
    .option('--runs <number>', 'runs of each command', '3')
    .exitOverride();
  program.parse();
  const [what = 'build'] = program.args;
  const options = program.opts<{ articles?: string; words: string; runs: string }>();
  const { articles = what === 'check' ? '20000' : '5000', words, runs } = options;
  if (what === 'bodies') {
    printBodyCost(bodyCost({ articles: Number(articles), words: Number(words) }));
    return exitCodes.fine;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const size = { articles: Number(articles), words: Number(words) };
    await writeGeneratedNewsroom(join(folder, 'newsroom'), size);
    console.log(`${articles} articles of ${words} words; ${runs} runs each, in turn; medians.`);
    printTable(await (what === 'dev' ? saves : whole)(what, { folder, size, runs: Number(runs) }));
  } finally {
    await rm(folder, { recursive: true });
  }
  return exitCodes.fine;
});

interface Bench {
  readonly folder: string;
  readonly size: Generated;
  readonly runs: number;
}

type Results = ReadonlyMap<string, readonly MeasuredRun[]>;

/** From the start of a command to its end. */
async function whole(what: string, { folder, size, runs }: Bench): Promise<Results> {
  await writeHugoSite(join(folder, 'hugo'), size);
  return measure(contenders(what, folder), runs);
}

/** From the save of an article to the page that shows it, beside plain Astro with its own loader for the same articles. */
async function saves(what: string, { folder, size, runs }: Bench): Promise<Results> {
  const content = join(folder, 'newsroom');
  const plain = join(folder, 'astro');
  await writeAstroSite(plain, { size, packages: join(root, 'node_modules') });
  const [first] = generateArticles(size);
  const address = first?.address ?? '';
  const sites: SavedSite[] = [
    {
      ...{
        name: 'sitrep dev',
        folder: root,
        page: `${address}/`,
        file: join(content, 'articles', address, 'index.md'),
      },
      command: [...scriptOf(what), '--content', content, '--port'],
    },
    {
      ...{
        name: 'astro glob()',
        folder: plain,
        page: `${address}/`,
        file: join(plain, 'articles', address, 'index.md'),
      },
      command: [...astroCommand(join(root, 'node_modules')), '--host', '127.0.0.1', '--port'],
    },
  ];
  return measureSaves(sites, runs);
}

/** Those that take less come first; each is compared with those that follow. */
function printBodyCost({ ours, bare, ratio }: ReturnType<typeof bodyCost>): void {
  console.log(
    `a body: ${ours.toFixed(3)} ms; bare parsing and printing: ${bare.toFixed(3)} ms; ratio ${ratio.toFixed(2)}`,
  );
  console.log('Milliseconds for 25,000 and 200,000 letters of …');
  for (const [name, text] of Object.entries(longTexts)) {
    const [, small, large] = bodyScale(text, [2000, 25_000, 200_000]);
    console.log(
      `${name.padEnd(24)} ${(small?.[1] ?? 0).toFixed(0).padStart(7)} ${(large?.[1] ?? 0).toFixed(0).padStart(7)}`,
    );
  }
}

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

async function measure(all: readonly Contender[], runs: number): Promise<Results> {
  const results = new Map<string, MeasuredRun[]>(all.map(({ name }) => [name, []]));
  for (let index = 0; index < runs; index += 1)
    for (const { name, start } of all) results.get(name)?.push(await start());
  return results;
}

function printTable(results: Results): void {
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
