import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Settings, SharedOptions } from '../src/edition/command-line.ts';
import type { FormatName } from '../src/edition/problem-formats.ts';

// Compiled modules are kept: without, a check of one story would mostly wait for the program to start.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));

const { Option } = await import('commander');
const { command, exitCodeOf, exitCodes, run, settingsOf, WrongCall } = await import('../src/edition/command-line.ts');
const { problemFormats } = await import('../src/edition/problem-formats.ts');

await run(async () => {
  const program = command('check', 'Say everything that is wrong in the newsroom.')
    .argument('[paths...]', 'tell only what is wrong with these files and folders')
    .addOption(new Option('--format <name>', 'how to say it').choices(Object.keys(problemFormats)).default('pretty'))
    .option('--strict', 'let advice end the command with 1 too')
    .option('--watch', 'check again whenever something has changed');
  const options = program.parse().opts<SharedOptions & { format: FormatName; strict?: true; watch?: true }>();
  const settings = settingsOf(options, () => new Date());
  const tell = problemFormats[options.format];

  if (options.watch) {
    if (options.format !== 'pretty' || program.args.length > 0)
      throw new WrongCall('--watch tells everything, for people: leave out paths and --format.');
    await watch(settings);
    return exitCodes.fine;
  }
  const problems = await problemsOf(settings, program.args);
  const text = await tell(problems, audienceOf(settings));
  if (text !== '') console.log(text);
  return exitCodeOf(problems, options.strict ? 'advice' : 'error');
});

async function problemsOf(settings: Settings, given: readonly string[]) {
  if (given.length === 0) {
    const { readNewsroom } = await import('../src/desk/read-newsroom.ts');
    return (await readNewsroom(settings)).problems;
  }
  const { checkPaths } = await import('../src/desk/check-paths.ts');
  const { contentPaths } = await import('../src/edition/content-paths.ts');
  // npm starts commands in the project's folder, and says here where it was called itself.
  const { INIT_CWD: startedIn = process.cwd() } = process.env;
  return checkPaths(settings, contentPaths(given, [startedIn, process.cwd()], settings.content));
}

async function watch(settings: Settings): Promise<void> {
  const { summaries } = await import('../src/desk/wording.ts');
  const { watchNewsroom } = await import('../src/edition/watch-newsroom.ts');
  await watchNewsroom(settings, async (check) => {
    console.clear();
    console.log(summaries[settings.language].begins);
    console.log(await problemFormats.pretty(await check(), audienceOf(settings)));
    console.log(summaries[settings.language].ends);
  });
}

function audienceOf({ content, language }: Settings) {
  const { GITHUB_WORKSPACE: repository = process.cwd(), GITHUB_STEP_SUMMARY: summary } = process.env;
  return { content, language, repository, summary, stream: process.stdout };
}
