import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SharedOptions } from '../src/cli/command-line.ts';
import type { Settings } from '../src/edition/settings/settings.ts';
import type { FormatName } from '../src/cli/problem-formats.ts';

// Node caches compiled modules, in worker threads too: otherwise starting the program would take most of the time of checking one story.
process.env['NODE_COMPILE_CACHE'] = fileURLToPath(new URL('../.cache/compiled', import.meta.url));
enableCompileCache();

const { Option } = await import('commander');
const { command, exitCodeOf, exitCodes, run, settingsOf } = await import('../src/cli/command-line.ts');
const { UsageError } = await import('../src/edition/settings/settings.ts');
const { byPosition } = await import('../src/model/problem.ts');
const { problemFormats } = await import('../src/cli/problem-formats.ts');

await run(async () => {
  const program = command('check', 'Say everything that is wrong in the newsroom.')
    .argument('[paths...]', 'tell only what is wrong with these files and folders')
    .addOption(new Option('--format <name>', 'how to say it').choices(Object.keys(problemFormats)).default('pretty'))
    .option('--base <rev>', 'the git revision whose published stories must not have changed silently')
    .option('--strict', 'take advice for errors')
    .option('--watch', 'check again whenever something has changed');
  const options = program
    .parse()
    .opts<SharedOptions & { format: FormatName; base?: string; strict?: true; watch?: true }>();
  const settings = settingsOf(options, () => new Date());
  const tell = problemFormats[options.format];

  if (options.watch) {
    if (options.format !== 'pretty' || program.args.length > 0)
      throw new UsageError('--watch tells everything, for people: leave out paths and --format.');
    await watch(settings, () => options.now ?? new Date());
    return exitCodes.fine;
  }
  const problems = await problemsOf({ ...settings, base: options.base }, program.args);
  const text = await tell(problems, audienceOf(settings));
  if (options.format === 'pretty' && program.args.length === 0) await tellOfSchemas(settings);
  if (text !== '') console.log(text);
  return exitCodeOf(problems, options.strict ? 'advice' : 'error');
});

type Asked = Settings & { readonly base: string | undefined };

async function problemsOf(asked: Asked, given: readonly string[]) {
  const { undisclosedProblems: publishedProblems } = await import('../src/cli/published-problems.ts');
  const changed = await publishedProblems({ ...asked, environment: process.env }, console.error);
  const { openNewsroom, pictureOpener } = await import('../src/edition/open-newsroom.ts');
  if (given.length === 0) {
    return [...(await openNewsroom(asked)).problems, ...changed].sort(byPosition);
  }
  const { checkPaths, isAbout } = await import('../src/desk/check-paths.ts');
  const { contentPaths } = await import('../src/cli/content-paths.ts');
  // npm runs scripts in the folder of package.json; INIT_CWD is the folder in which npm itself was started.
  const { INIT_CWD: startedIn = process.cwd() } = process.env;
  const paths = contentPaths(given, [startedIn, process.cwd()], asked.content);
  const told = changed.filter(({ file }) => isAbout(paths, file));
  return [...(await checkPaths({ ...asked, faultsOf: pictureOpener(asked.content) }, paths)), ...told].sort(byPosition);
}

/** The schemas of text editors are of the project's own content folder. */
async function tellOfSchemas({ content, language }: Settings): Promise<void> {
  const { root } = await import('../src/edition/settings/paths.ts');
  if (content !== join(root, 'content')) return;
  const { areSchemasStale } = await import('../src/cli/write-schemas.ts');
  const { summaries } = await import('../src/desk/wording/summaries.ts');
  if (await areSchemasStale({ content, project: root })) console.error(summaries[language].staleSchemas);
}

async function watch(settings: Settings, now: () => Date): Promise<void> {
  const { summaries } = await import('../src/desk/wording/summaries.ts');
  const { watchNewsroom } = await import('../src/cli/watch-newsroom.ts');
  const say = summaries[settings.language];
  let limits = '';
  await watchNewsroom({
    ...settings,
    now,
    tell: async (check) => {
      console.clear();
      console.log(say.begins);
      console.log(await problemFormats.pretty(await check(), audienceOf(settings)));
      console.log(limits + say.ends);
    },
    limited: (limit) => {
      limits = `${say.watchLimits[limit]}\n`;
    },
    failed: console.error,
  });
}

function audienceOf({ content, language }: Settings) {
  const { GITHUB_WORKSPACE: repository = process.cwd(), GITHUB_STEP_SUMMARY: summary } = process.env;
  return { content, language, repository, summary, stream: process.stdout };
}
