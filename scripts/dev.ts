import { paintFor } from '../src/desk/paint.ts';
import { printProblems } from '../src/desk/print-problems.ts';
import { command, exitCodes, run, settingsOf, type SharedOptions } from '../src/edition/command-line.ts';
import { startDev } from '../src/edition/dev.ts';

await run(async () => {
  const program = command('dev', 'Show the newsroom while it is written.').option(
    '--port <number>',
    'where to listen',
    '4321',
  );
  const options = program.parse().opts<SharedOptions & { port: string }>();
  const settings = settingsOf(options, () => new Date());

  const address = await startDev({
    ...settings,
    port: Number(options.port),
    onProblems: (problems) => {
      void printProblems(problems, settings, paintFor(process.stderr)).then(console.error);
    },
  });
  if (address === undefined) return exitCodes.problems;
  console.log(`The newsroom is at ${address} – stop with Ctrl+C.`);
  return exitCodes.fine;
});
