import { enableCompileCache } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SharedOptions } from '../src/cli/command-line.ts';

// Node caches compiled modules, in worker threads too: otherwise every build would spend a second on compiling Astro.
process.env['NODE_COMPILE_CACHE'] = fileURLToPath(new URL('../.cache/compiled', import.meta.url));
enableCompileCache();

const { command, exitCodes, run, settingsOf } = await import('../src/cli/command-line.ts');
const { buildEdition } = await import('../src/edition/build.ts');
const { pictureProgress } = await import('../src/cli/picture-progress.ts');

await run(async () => {
  const startedAt = performance.now();
  const program = command('build', 'Check the newsroom and make its site.').option(
    '--out <dir>',
    'where to put it',
    'dist',
  );
  program.option('--strict', 'take advice for errors');
  const options = program.parse().opts<SharedOptions & { out: string; strict?: true }>();
  const settings = settingsOf(options, () => new Date());
  const out = resolve(options.out);
  const from = process.cwd();

  const onProgress = pictureProgress(process.stderr, () => performance.now());
  const stopsAt = options.strict === true ? 'advice' : 'error';
  const outcome = await buildEdition({ ...settings, out, stopsAt, onProgress });
  if (outcome.kind === 'refused') {
    const { paintFor } = await import('../src/desk/report/paint.ts');
    const { printProblems } = await import('../src/desk/report/print-problems.ts');
    const { summaries } = await import('../src/desk/wording/summaries.ts');
    console.error(printProblems(outcome.problems, settings, paintFor(process.stderr)));
    console.error(summaries[settings.language].nothingBuilt);
    return outcome.fault === 'content' ? exitCodes.problems : exitCodes.failure;
  }

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
