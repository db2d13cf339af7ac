import { relative, resolve } from 'node:path';
import { paintFor } from '../src/desk/paint.ts';
import { printProblems } from '../src/desk/print-problems.ts';
import { summaries } from '../src/desk/wording.ts';
import { buildEdition } from '../src/edition/build.ts';
import { command, exitCodes, run, settingsOf, type SharedOptions } from '../src/edition/command-line.ts';
import { pictureProgress } from '../src/edition/picture-progress.ts';

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
    console.error(await printProblems(outcome.problems, settings, paintFor(process.stderr)));
    console.error(summaries[settings.language].nothingBuilt);
    return exitCodes.problems;
  }

  const files = Object.keys(outcome.manifest.files);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const where = relative(from, out) || '.';
  console.log(`Built ${String(pages)} pages (${String(files.length)} files) in ${seconds} s: ${where}`);
  console.log(`Pictures encoded: ${String(outcome.encoded)}; the others came from the cache.`);
  console.log(`Look at it: npm run preview${options.out === 'dist' ? '' : ` -- --out ${where}`}`);
  return exitCodes.fine;
});
