import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command, exitCodes, run, settingsOf, type SharedOptions } from '../src/cli/command-line.ts';
import { contentPaths } from '../src/cli/content-paths.ts';
import { explanationInWords } from '../src/cli/explanation-in-words.ts';
import { problemFormats } from '../src/cli/problem-formats.ts';
import { explainFile, explainPage } from '../src/edition/explain/explain.ts';
import { listSite } from '../src/edition/explain/list-site.ts';
import { UsageError } from '../src/edition/settings/settings.ts';

await run(async () => {
  const program = command('explain', 'Say what a page is made from, or which pages a file of the newsroom reaches.')
    .argument('<address>', 'the address of a page, or the path of a story, a record or a picture')
    .option('--out <dir>', 'the folder of the site that was built', 'dist');
  const options = program.parse().opts<SharedOptions & { out: string }>();
  const [asked = ''] = program.args;
  const settings = settingsOf(options, () => new Date());
  const site = await listSite(settings);
  if (site.kind === 'refused') {
    const audience = { ...settings, repository: process.cwd(), summary: undefined, stream: process.stdout };
    console.log(await problemFormats.pretty(site.problems, audience));
    return exitCodes.problems;
  }
  const file = fileIn(settings.content, asked);
  const explained = file === undefined ? await explainPage(site, asked, resolve(options.out)) : explainFile(site, file);
  if (explained.kind === 'no page') throw new UsageError(explanationInWords(explained));
  console.log(explanationInWords(explained));
  return exitCodes.fine;
});

/** The path of a file of the newsroom, from its folder; `undefined` where there is no such file. */
function fileIn(content: string, asked: string): string | undefined {
  const { INIT_CWD: startedIn = process.cwd() } = process.env;
  const there = [startedIn, process.cwd(), content]
    .map((base) => resolve(base, asked))
    .filter((one) => existsSync(one));
  if (!there.some((one) => statSync(one).isFile())) return undefined;
  const [path = ''] = contentPaths([asked], [startedIn, process.cwd()], content);
  return existsSync(join(content, path)) ? path : undefined;
}
