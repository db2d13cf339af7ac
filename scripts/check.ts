import { Option } from 'commander';
import { printProblems } from '../src/desk/print-problems.ts';
import { readNewsroom } from '../src/desk/read-newsroom.ts';
import { command, exitCodes, run, settingsOf } from '../src/edition/command-line.ts';

await run(async () => {
  const program = command('check', 'Say everything that is wrong in the newsroom.').addOption(
    new Option('--format <name>', 'how to say it').choices(['pretty', 'json']).default('pretty'),
  );
  const options = program.parse().opts<{ content: string; format: 'pretty' | 'json'; now?: Date }>();
  const settings = settingsOf(options, () => new Date());

  const { problems, newsroom } = await readNewsroom(settings);
  if (options.format === 'json') console.log(JSON.stringify(problems, undefined, 2));
  else console.log(await printProblems(problems, settings.content));
  return newsroom ? exitCodes.fine : exitCodes.problems;
});
