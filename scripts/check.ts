import { relative } from 'node:path';
import { Option } from 'commander';
import { githubAnnotations } from '../src/desk/github-annotations.ts';
import { printProblems } from '../src/desk/print-problems.ts';
import { readNewsroom } from '../src/desk/read-newsroom.ts';
import { command, exitCodes, run, settingsOf } from '../src/edition/command-line.ts';
import type { Problem } from '../src/model/problem.ts';

const formats = {
  pretty: (problems: readonly Problem[], content: string) => printProblems(problems, content),
  json: (problems: readonly Problem[]) => JSON.stringify(problems, undefined, 2),
  github: (problems: readonly Problem[], content: string) =>
    githubAnnotations(problems, relative(process.cwd(), content)),
} as const;

await run(async () => {
  const program = command('check', 'Say everything that is wrong in the newsroom.').addOption(
    new Option('--format <name>', 'how to say it').choices(Object.keys(formats)).default('pretty'),
  );
  program.option('--strict', 'take advice for errors');
  const options = program.parse().opts<{ content: string; format: keyof typeof formats; now?: Date; strict?: true }>();
  const settings = settingsOf(options, () => new Date());

  const { problems, newsroom } = await readNewsroom(settings);
  const text = await formats[options.format](problems, settings.content);
  if (text !== '') console.log(text);
  const isStopped = newsroom === undefined || (options.strict === true && problems.length > 0);
  return isStopped ? exitCodes.problems : exitCodes.fine;
});
