import { relative } from 'node:path';
import { wording } from '../src/desk/wording/wording.ts';
import { askFor, QuestionsCancelled } from '../src/drafting/questions.ts';
import { assignmentOf, isRefusal, type StoryOptions } from '../src/drafting/assignment.ts';
import { beginStory, FolderTaken } from '../src/drafting/begin-story.ts';
import { readNewsdesk } from '../src/drafting/newsdesk.ts';
import { reportOf } from '../src/drafting/report.ts';
import { readPictures } from '../src/drafting/taken-pictures.ts';
import { command, exitCodes, instantArgument, run, settingsOf, type SharedOptions } from '../src/cli/command-line.ts';
import { UsageError } from '../src/edition/settings/settings.ts';
import { PictureRefused } from '../src/pictures/source/refused.ts';

interface Options extends Omit<StoryOptions, 'at'>, SharedOptions {
  readonly date?: Date;
  readonly picture?: readonly string[];
}

await run(async () => {
  const program = command('new', 'Begin a story: its folder, its file, its pictures.')
    .option('--title <text>', 'the headline')
    .option('--category <id>', 'the name of a file in categories/')
    .option('--author <ids...>', 'the name of a file in authors/, or several')
    .option('--language <code>', 'the language that it is written in')
    .option('--slug <name>', 'its folder, and the end of its address; proposed from the headline')
    .option('--date <instant>', 'the hour of publication; now, where it is left out', instantArgument)
    .option('--picture <files...>', 'pictures to copy; the first leads');
  const { picture = [], date, ...options } = program.parse().opts<Options>();
  const settings = settingsOf(options, () => new Date());

  const desk = await readNewsdesk(settings.content);
  if (desk === undefined) throw new UsageError(`There is no newsroom in ${settings.content}: site.yaml is missing.`);
  const wish: StoryOptions = { ...options, at: date ?? settings.now };
  const isComplete = options.title !== undefined && options.category !== undefined && options.author !== undefined;
  const hasLanguage = options.language !== undefined || desk.languages.length === 1;
  const asks = process.stdin.isTTY && !(isComplete && hasLanguage);

  try {
    const pictures = await readPictures(picture);
    const assignment = assignmentOf(asks ? await askFor(wish, desk) : wish, desk);
    if (isRefusal(assignment)) throw new UsageError(assignment.join('\n'));
    const path = await beginStory(desk, assignment, pictures);
    console.log(reportOf(`${relative(process.cwd(), settings.content) || '.'}/${path}`, pictures));
    return exitCodes.fine;
  } catch (error) {
    if (error instanceof PictureRefused) {
      const { file: src, fault } = error;
      const [message, hint] = wording[settings.language]['picture-refused']({ src, fault });
      throw new UsageError(`${message} ${hint}`);
    }
    if (error instanceof FolderTaken)
      throw new UsageError(`${error.message} is there already. Nothing was overwritten.`);
    if (error instanceof QuestionsCancelled) throw new UsageError('Nothing was made.');
    throw error;
  }
});
