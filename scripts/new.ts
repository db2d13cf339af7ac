import { relative } from 'node:path';
import { wording } from '../src/desk/wording/wording.ts';
import { askFor, type Answers } from '../src/drafting/questions.ts';
import { assignmentOf, isRefusal, startOf } from '../src/drafting/assignment.ts';
import { beginStory, FolderTaken } from '../src/drafting/begin-story.ts';
import { readNewsdesk, type StoryChoices } from '../src/drafting/newsdesk.ts';
import { questionWords } from '../src/drafting/question-words.ts';
import { reportOf } from '../src/drafting/report.ts';
import { picturesIn, readPictures, type TakenPicture } from '../src/drafting/taken-pictures.ts';
import { beginTranslation, OriginalUnreadable, translationTask } from '../src/drafting/translation.ts';
import { command, exitCodes, run, settingsOf, type SharedOptions } from '../src/cli/command-line.ts';
import { UsageError, type Settings } from '../src/edition/settings/settings.ts';
import { PictureRefused } from '../src/pictures/source/refused.ts';

interface Options extends Partial<Omit<Answers, 'begin'>>, SharedOptions {
  readonly date?: string;
}

await run(async () => {
  const program = command('new', 'Begin a story, or the translation of one: its folder, its file, its pictures.')
    .option('--title <text>', 'the headline')
    .option('--category <id>', 'the name of a file in categories/')
    .option('--author <ids...>', 'the name of a file in authors/, or several')
    .option('--language <code>', 'the language that it is written in')
    .option('--slug <name>', 'its folder, and the end of its address; proposed from the headline')
    .option('--date <time>', 'the hour of publication, such as "2026-03-01 09:00"; now, where it is left out')
    .option('--picture <files...>', 'pictures to copy, or a folder of them; the first leads')
    .option('--translate <address>', 'the story to translate, such as 2025/09/missile-factory');
  const options = program.parse().opts<Options>();
  const settings = settingsOf(options, () => new Date());
  const desk = await readNewsdesk(settings.content, settings.language);
  if (desk === undefined) throw new UsageError(questionWords[settings.language].noNewsroom(settings.content));
  try {
    const { path, pictures } = await begun(options, settings, desk);
    console.log(reportOf(`${relative(process.cwd(), settings.content) || '.'}/${path}`, pictures, settings.language));
    return exitCodes.fine;
  } catch (error) {
    throw usageErrorOf(error, settings);
  }
});

interface Begun {
  readonly path: string;
  readonly pictures: readonly TakenPicture[];
}

async function begun(options: Options, settings: Settings, desk: StoryChoices): Promise<Begun> {
  const at = options.date === undefined ? settings.now : startOf(options.date, desk.timeZone);
  if (isRefusal(at)) throw new UsageError(at.join('\n'));
  const { given, offered } = await givenBy(options);
  const words = questionWords[settings.language];
  const wish = asks(options, desk) ? await askFor(given, { desk, at, offered, words }) : given;
  if (wish === undefined) throw new UsageError(words.nothing);
  if (wish.translate !== undefined) {
    const task = translationTask({ address: wish.translate, language: wish.language }, desk);
    if (isRefusal(task)) throw new UsageError(task.join('\n'));
    return { path: await beginTranslation(desk, task), pictures: [] };
  }
  const pictures = await readPictures(wish.picture ?? []);
  const assignment = assignmentOf({ ...wish, at }, desk);
  if (isRefusal(assignment)) throw new UsageError(assignment.join('\n'));
  return { path: await beginStory(desk, assignment, pictures), pictures };
}

/** What the options say, and the pictures to choose from: those of a folder that is named, else those where the editor is. */
async function givenBy(options: Options): Promise<{ given: Partial<Answers>; offered: readonly string[] }> {
  const { title, category, author, language, slug, translate, picture = [] } = options;
  const named = { title, category, author, language, slug, translate };
  const known = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  const begin = translate === undefined ? {} : { begin: 'translation' as const };
  const found = await Promise.all(picture.map(async (path) => (await picturesIn(path)) ?? [path]));
  const { INIT_CWD: startedIn = process.cwd() } = process.env;
  if (picture.length > 0 && !process.stdin.isTTY)
    return { given: { ...known, ...begin, picture: found.flat() }, offered: [] };
  const areFiles = found.flat().every((path, index) => path === picture[index]);
  if (picture.length > 0 && areFiles) return { given: { ...known, ...begin, picture }, offered: [] };
  const offered = picture.length > 0 ? found.flat() : ((await picturesIn(startedIn)) ?? []);
  return { given: { ...known, ...begin }, offered };
}

/** Questions are asked on a terminal, where the options leave anything open. */
function asks({ title, category, author, language, translate }: Options, { languages }: StoryChoices): boolean {
  const isComplete = title !== undefined && category !== undefined && author !== undefined;
  const hasLanguage = language !== undefined || languages.length === 1;
  return process.stdin.isTTY && !((isComplete || translate !== undefined) && hasLanguage);
}

function usageErrorOf(error: unknown, { language }: Settings): unknown {
  if (error instanceof PictureRefused) {
    const { file: src, fault } = error;
    return new UsageError(wording[language]['picture-refused']({ src, fault }).join(' '));
  }
  if (error instanceof FolderTaken) return new UsageError(questionWords[language].taken(error.message));
  if (error instanceof OriginalUnreadable) return new UsageError(questionWords[language].unreadable(error.message));
  return error;
}
