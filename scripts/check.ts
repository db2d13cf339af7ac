import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FormatName } from '../src/edition/problem-formats.ts';

// Compiled modules are kept: without, a check of one story would mostly wait for the program to start.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));

const { Option } = await import('commander');
const { command, exitCodeOf, exitCodes, run, settingsOf, WrongCall } = await import('../src/edition/command-line.ts');
const { problemFormats } = await import('../src/edition/problem-formats.ts');

const watching = { begins: 'Checking the newsroom …', ends: 'Waiting for changes. Stop with Ctrl+C.' };

await run(async () => {
  const program = command('check', 'Say everything that is wrong in the newsroom.')
    .argument('[paths...]', 'tell only what is wrong with these files and folders')
    .addOption(new Option('--format <name>', 'how to say it').choices(Object.keys(problemFormats)).default('pretty'))
    .option('--strict', 'let advice end the command with 1 too')
    .option('--watch', 'check again whenever something has changed');
  const options = program
    .parse()
    .opts<{ content: string; format: FormatName; now?: Date; strict?: true; watch?: true }>();
  const { content } = settingsOf(options, () => new Date());
  const tell = problemFormats[options.format];

  if (options.watch) {
    if (options.format !== 'pretty' || program.args.length > 0)
      throw new WrongCall('--watch tells everything, for people: leave out paths and --format.');
    await watch(content);
    return exitCodes.fine;
  }
  const problems = await problemsOf(content, program.args);
  const text = await tell(problems, audienceOf(content));
  if (text !== '') console.log(text);
  return exitCodeOf(problems, options.strict ? 'advice' : 'error');
});

async function problemsOf(content: string, given: readonly string[]) {
  if (given.length === 0) {
    const { readNewsroom } = await import('../src/desk/read-newsroom.ts');
    return (await readNewsroom({ content })).problems;
  }
  const { checkPaths } = await import('../src/desk/check-paths.ts');
  const { contentPaths } = await import('../src/edition/content-paths.ts');
  // npm starts commands in the project's folder, and says here where it was called itself.
  const { INIT_CWD: startedIn = process.cwd() } = process.env;
  return checkPaths(content, contentPaths(given, [startedIn, process.cwd()], content));
}

async function watch(content: string): Promise<void> {
  const { watchNewsroom } = await import('../src/edition/watch-newsroom.ts');
  await watchNewsroom(content, async (check) => {
    console.clear();
    console.log(watching.begins);
    console.log(await problemFormats.pretty(await check(), audienceOf(content)));
    console.log(watching.ends);
  });
}

function audienceOf(content: string) {
  const { GITHUB_WORKSPACE: repository = process.cwd(), GITHUB_STEP_SUMMARY: summary } = process.env;
  return { content, repository, summary, stream: process.stdout };
}
