import { relative } from 'node:path';
import { Option } from 'commander';
import { githubAnnotations } from '../src/desk/github-annotations.ts';
import { printProblems } from '../src/desk/print-problems.ts';
import { readNewsroom } from '../src/desk/read-newsroom.ts';
import { command, exitCodes, run, settingsOf, type Settings, type SharedOptions } from '../src/edition/command-line.ts';
import type { Problem } from '../src/model/problem.ts';

const formats = {
  pretty: (problems: readonly Problem[], settings: Settings) => printProblems(problems, settings),
  json: (problems: readonly Problem[]) => JSON.stringify(problems, undefined, 2),
  github: (problems: readonly Problem[], { content }: Settings) =>
    githubAnnotations(problems, relative(process.cwd(), content)),
} as const;

await run(async () => {
  const program = command('check', 'Say everything that is wrong in the newsroom.').addOption(
    new Option('--format <name>', 'how to say it').choices(Object.keys(formats)).default('pretty'),
  );
  const options = program.parse().opts<SharedOptions & { format: keyof typeof formats }>();
  const settings = settingsOf(options, () => new Date());

  const { problems, newsroom } = await readNewsroom(settings);
  const text = await formats[options.format](problems, settings);
  if (text !== '') console.log(text);
  return newsroom ? exitCodes.fine : exitCodes.problems;
});
