import { relative } from 'node:path';
import { Option } from 'commander';
import { githubAnnotations } from '../src/desk/github-annotations.ts';
import { checkHistory } from '../src/desk/history/check-history.ts';
import { printProblems } from '../src/desk/print-problems.ts';
import { readNewsroom } from '../src/desk/read-newsroom.ts';
import { notCompared } from '../src/desk/wording.ts';
import { command, exitCodes, run, settingsOf, WrongCall } from '../src/edition/command-line.ts';
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

  const history = await checkHistory({ ...settings, base: options.base, environment: process.env });
  if (history.kind === 'base-unknown') throw new WrongCall(notCompared(history.reason));
  if (history.kind === 'not-compared') console.error(notCompared(history.reason));

  const { problems, newsroom } = await readNewsroom(settings);
  const changed = history.kind === 'compared' ? history.problems : [];
  const text = await formats[options.format]([...problems, ...changed].sort(byPosition), settings.content);
  if (text !== '') console.log(text);
  return newsroom && changed.length === 0 ? exitCodes.fine : exitCodes.problems;
});
