import { relative } from 'node:path';
import { Option } from 'commander';
import { githubAnnotations } from '../src/desk/github-annotations.ts';
import { printProblems } from '../src/desk/print-problems.ts';
import { readNewsroom } from '../src/desk/read-newsroom.ts';
import { command, exitCodes, run, settingsOf } from '../src/edition/command-line.ts';
import { publishedProblems } from '../src/edition/published-problems.ts';
import { byPosition, type Problem } from '../src/model/problem.ts';

const formats = {
  pretty: (problems: readonly Problem[], content: string) => printProblems(problems, content),
  json: (problems: readonly Problem[]) => JSON.stringify(problems, undefined, 2),
  github: (problems: readonly Problem[], content: string) =>
    githubAnnotations(problems, relative(process.cwd(), content)),
} as const;

interface Options {
  readonly content: string;
  readonly format: keyof typeof formats;
  readonly base?: string;
  readonly now?: Date;
}

await run(async () => {
  const program = command('check', 'Say everything that is wrong in the newsroom.')
    .addOption(new Option('--format <name>', 'how to say it').choices(Object.keys(formats)).default('pretty'))
    .option('--base <rev>', 'the git revision whose published stories must not have changed silently');
  const options = program.parse().opts<Options>();
  const settings = settingsOf(options, () => new Date());

  const asked = { ...settings, base: options.base, environment: process.env };
  const changed = await publishedProblems(asked, console.error);
  const { problems, newsroom } = await readNewsroom(settings);
  const text = await formats[options.format]([...problems, ...changed].sort(byPosition), settings.content);
  if (text !== '') console.log(text);
  return newsroom && changed.length === 0 ? exitCodes.fine : exitCodes.problems;
});
