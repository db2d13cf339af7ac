import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { exitCodes, run } from '../src/cli/command-line.ts';
import { tableOf } from '../tests/benchmarks/bench.ts';
import { bodyCost, bodyCostInWords } from '../tests/benchmarks/bodies.ts';
import { commands } from '../tests/benchmarks/commands.ts';
import { measuredPictures } from '../tests/benchmarks/pictures.ts';
import { saves } from '../tests/benchmarks/saves.ts';
import { watching } from '../tests/benchmarks/watching.ts';
import { writeGeneratedNewsroom, type Generated } from '../tests/support/generated-newsroom.ts';

await run(async () => {
  const program = new Command('bench')
    .description('Measure a command on a generated newsroom beside Hugo, or one kind of work.')
    .addArgument(
      new Argument('[what]', 'what to measure')
        .choices(['build', 'check', 'dev', 'watching', 'bodies', 'pictures'])
        .default('build'),
    )
    .option('--articles <number>', 'how many articles; 20000 to check, else 5000')
    .option('--words <number>', 'words of each', '500')
    .option('--runs <number>', 'runs of each command', '3')
    .exitOverride();
  program.parse();
  const [what = 'build'] = program.args;
  const options = program.opts<{ articles?: string; words: string; runs: string }>();
  const { articles = what === 'check' ? '20000' : '5000', words, runs } = options;
  const size = { articles: Number(articles), words: Number(words) };
  console.log(await measured(what, size, Number(runs)));
  return exitCodes.fine;
});

async function measured(what: string, size: Generated, runs: number): Promise<string> {
  if (what === 'pictures') return measuredPictures(runs);
  if (what === 'bodies') return bodyCostInWords(bodyCost(size));
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writeGeneratedNewsroom(join(folder, 'newsroom'), size);
    console.log(
      `${String(size.articles)} articles of ${String(size.words)} words; ${String(runs)} runs each, in turn; medians.`,
    );
    if (what === 'watching') return await watching({ folder, size, runs });
    return tableOf(await (what === 'dev' ? saves : commands)(what, { folder, size, runs }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
