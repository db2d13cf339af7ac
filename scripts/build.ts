import { enableCompileCache } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SharedOptions } from '../src/cli/command-line.ts';

// Node caches compiled modules, in worker threads too: otherwise every build would spend a second on compiling Astro.
process.env['NODE_COMPILE_CACHE'] = fileURLToPath(new URL('../.cache/compiled', import.meta.url));
enableCompileCache();

const { Option } = await import('commander');
const { command, exitCodes, run, settingsOf } = await import('../src/cli/command-line.ts');
const { buildEdition } = await import('../src/edition/build.ts');
const { showProgress } = await import('../src/cli/progress-line.ts');
const { takeTime, timingTable } = await import('../src/cli/timing.ts');

interface BuildOptions extends SharedOptions {
  readonly out: string;
  readonly strict?: true;
  readonly timing?: 'table' | 'json';
}

await run(async () => {
  const startedAt = performance.now();
  const program = command('build', 'Check the newsroom and make its site.').option(
    '--out <dir>',
    'where to put it',
    'dist',
  );
  program
    .option('--strict', 'take advice for errors')
    .addOption(new Option('--timing [format]', 'say what each part took').choices(['table', 'json']).preset('table'));
  const options = program.parse().opts<BuildOptions>();
  const settings = settingsOf(options, () => new Date());
  const out = resolve(options.out);
  const from = process.cwd();

  const clock = () => performance.now();
  const timing = options.timing && takeTime(clock, startedAt);
  const endProgress = showProgress({ screen: process.stderr, environment: process.env, clock });
  const stopsAt = options.strict === true ? 'advice' : 'error';
  const outcome = await buildEdition({ ...settings, out, stopsAt }).finally(endProgress);
  if (timing && options.timing === 'json') console.log(JSON.stringify(timing()));
  if (outcome.kind === 'refused') {
    const { paintFor } = await import('../src/desk/report/paint.ts');
    const { printProblems } = await import('../src/desk/report/print-problems.ts');
    const { summaries } = await import('../src/desk/wording/summaries.ts');
    console.error(printProblems(outcome.problems, settings, paintFor(process.stderr)));
    console.error(summaries[settings.language].nothingBuilt);
    return outcome.fault === 'content' ? exitCodes.problems : exitCodes.failure;
  }

  if (options.timing === 'json') return exitCodes.fine;
  if (timing) console.log(timingTable(timing()));
  const files = Object.keys(outcome.manifest.files);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const where = relative(from, out) || '.';
  console.log(`Built ${String(pages)} pages (${String(files.length)} files) in ${seconds} s: ${where}`);
  console.log(`Pictures encoded: ${String(outcome.encoded)}; the others came from the cache.`);
  const quoted = /^[\w./-]+$/u.test(where) ? where : `"${where}"`;
  console.log(`Look at it: npm run preview${options.out === 'dist' ? '' : ` -- --out ${quoted}`}`);
  return exitCodes.fine;
});
