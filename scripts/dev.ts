import { existsSync } from 'node:fs';
import { paintFor } from '../src/desk/report/paint.ts';
import { printProblems } from '../src/desk/report/print-problems.ts';
import { summaries } from '../src/desk/wording/summaries.ts';
import { command, exitCodes, run, settingsOf, type SharedOptions } from '../src/cli/command-line.ts';
import { portOf, portOption } from '../src/cli/port.ts';
import { UsageError } from '../src/edition/settings/settings.ts';
import { startDev } from '../src/edition/dev/start-dev.ts';

await run(async () => {
  const program = command('dev', 'Show the newsroom while it is written.').addOption(portOption('--port <number>'));
  const options = program.parse().opts<SharedOptions>();
  const { content, language } = settingsOf(options, () => new Date());
  if (!existsSync(content)) throw new UsageError(`There is no folder ${content}. Name the newsroom's: --content DIR`);
  const port = await portOf(program, console.log);
  let told = '';

  await startDev({
    content,
    now: () => options.now ?? new Date(),
    language,
    port,
    onProblems: (problems) => {
      const text = printProblems(problems, { content, language }, paintFor(process.stderr));
      if (text !== told && (told !== '' || problems.length > 0)) console.error(text);
      told = text;
    },
    onAddress: (address) => {
      console.log(`The newsroom is at ${address} – stop with Ctrl+C.`);
    },
    onWatchLimit: (limit) => {
      console.error(summaries[language].watchLimits[limit]);
    },
    onFailure: console.error,
  });
  return exitCodes.fine;
});
