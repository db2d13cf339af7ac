import { relative } from 'node:path';
import { Option } from 'commander';
import { githubAnnotations } from '../src/desk/github-annotations.ts';
import { printProblems } from '../src/desk/print-problems.ts';
import { readNewsroom } from '../src/desk/read-newsroom.ts';
import { command, exitCodes, run, settingsOf } from '../src/edition/command-line.ts';
import { keepChecking } from '../src/edition/keep-checking.ts';
import type { Problem } from '../src/model/problem.ts';

const formats = {
  pretty: (problems: readonly Problem[], content: string) => printProblems(problems, content),
  json: (problems: readonly Problem[]) => JSON.stringify(problems, undefined, 2),
  github: (problems: readonly Problem[], content: string) =>
    githubAnnotations(problems, relative(process.cwd(), content)),
} as const;

await run(async () => {
  const program = command('check', 'Say everything that is wrong in the newsroom.')
    .addOption(new Option('--format <name>', 'how to say it').choices(Object.keys(formats)).default('pretty'))
    .option('--watch', 'check again after every change');
  const options = program
    .parse()
    .opts<{ content: string; format: keyof typeof formats; watch?: boolean; now?: Date }>();
  const settings = settingsOf(options, () => new Date());

  const check = async () => {
    const { problems, newsroom } = await readNewsroom(settings);
    const text = await formats[options.format](problems, settings.content);
    if (text !== '') console.log(text);
    return newsroom ? exitCodes.fine : exitCodes.problems;
  };
  if (options.watch !== true) return await check();
  await keepChecking({ content: settings.content, check, say: console.log });
  return exitCodes.fine;
});
