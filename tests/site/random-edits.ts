import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './finished-folder.ts';

/** Takes one of several things, and keeps the choice for the next. */
export type Choose = <Thing>(things: readonly Thing[]) => Thing;

/** A newsroom that is edited, and the instant as of which it is built. */
export interface EditedNewsroom {
  readonly content: string;
  now: string;
}

/** Choices that follow from numbers: the same numbers, the same choices. */
export function choosing(numbers: readonly number[]): Choose {
  let at = 0;
  return (things) => {
    const number = numbers[at % numbers.length] ?? 0;
    at += 1;
    const thing = things[number % things.length];
    if (thing === undefined) throw new RangeError('There is nothing to choose from.');
    return thing;
  };
}

type Edit = (newsroom: EditedNewsroom, choose: Choose) => void;

/** What editors do to a newsroom, each at a place that is chosen. Some of it may be refused. */
export const edits: Readonly<Record<string, Edit>> = {
  'a paragraph more': changed(stories, (text, choose) => `${text.trimEnd()}\n\nOne more: ${choose(words)}.\n`),
  'a paragraph less': changed(stories, (text) => text.replace(/\n\n[A-Z][^\n:]*\n(?=\n)/u, '\n')),
  'another headline': changed(stories, (text, choose) => text.replace(/^title: .*$/mu, `title: On ${choose(words)}`)),
  'another day': changed(stories, (text, choose) => text.replace(/^(date: \d{4}-\d{2}-)\d{2}/mu, `$1${choose(days)}`)),
  'another category': changed(stories, (text, choose, newsroom) =>
    text.replace(/^category: .*$/mu, `category: ${nameOf(choose(below(newsroom, 'categories/', '.yaml')))}`),
  ),
  'a story is a draft again': changed(stories, (text) => withField(text, 'status: draft')),
  'a story is withdrawn': changed(stories, (text) => withField(text, 'status: withdrawn')),
  'a story is public': changed(stories, (text) => text.replace(/^status: .*\n/mu, '')),
  'an embargo': changed(stories, (text) => withField(text, 'embargo: 2033-01-01T00:00:00Z')),
  'a story goes': (newsroom, choose) => {
    rmSync(join(newsroom.content, dirname(choose(stories(newsroom)))), { recursive: true });
  },
  'a story gets another address': (newsroom, choose) => {
    const folder = dirname(choose(stories(newsroom)));
    const other = join(newsroom.content, `${folder}-${choose(words)}`);
    if (!existsSync(other)) renameSync(join(newsroom.content, folder), other);
  },
  'a new story': (newsroom, choose) => {
    const story = choose(stories(newsroom));
    const file = join(newsroom.content, `articles/2025/11/${choose(words)}-${choose(words)}/index.md`);
    mkdirSync(dirname(file), { recursive: true });
    const text = readFileSync(join(newsroom.content, story), 'utf8').replace(
      /^(?:picture|aliases|related):.*\n(?: .*\n)*/gmu,
      '',
    );
    writeFileSync(file, text.replace(/^date: .*$/mu, `date: 2025-11-${choose(days)}T08:00:00Z`));
  },
  'two pictures change places': (newsroom, choose) => {
    const [one, other] = [choose(pictures(newsroom)), choose(pictures(newsroom))].map((path) =>
      join(newsroom.content, path),
    );
    if (one === undefined || one.slice(-4) !== other?.slice(-4)) return;
    const bytes = readFileSync(one);
    writeFileSync(one, readFileSync(other));
    writeFileSync(other, bytes);
  },
  'a record says something else': changed(
    (newsroom) => below(newsroom, '', '.yaml').filter((path) => path !== 'site.yaml'),
    (text, choose) => text.replace(/^((?:role|bio|description|title|name): )(?:.*)$/mu, `$1${choose(words)}`),
  ),
  'a topic has another name': changed(
    (newsroom) => below(newsroom, 'topics/', '.md'),
    (text, choose) => text.replace(/^title: .*$/mu, `title: ${choose(words)}`),
  ),
  'the site has another tagline': changed(
    () => ['site.yaml'],
    (text, choose) => text.replace(/^tagline:.*\n(?: .*\n)*/mu, `tagline: ${choose(words)}\n`),
  ),
  'lists of another length': changed(
    () => ['site.yaml'],
    (text, choose) => `${text.replace(/^listSize: .*\n/mu, '')}listSize: ${String(choose([2, 3, 5, 20]))}\n`,
  ),
  'a file is written as it was': (newsroom, choose) => {
    const path = join(newsroom.content, choose(below(newsroom, '', '')));
    writeFileSync(path, readFileSync(path));
  },
  'a file has the time of long ago': (newsroom, choose) => {
    utimesSync(join(newsroom.content, choose(below(newsroom, '', ''))), 1, 1);
  },
  'time goes on, or back': (newsroom, choose) => {
    newsroom.now = choose(['2025-09-15T12:00:00Z', '2026-01-15T12:00:00Z', '2035-02-01T00:00:00Z']);
  },
};

const words = ['harbour', 'ferry', 'bridge', 'night', 'signal', 'кордон', 'rain', 'customs', 'pier-9'];
const days = ['01', '02', '11', '19', '28'];

function stories(newsroom: EditedNewsroom): readonly string[] {
  return below(newsroom, 'articles/', '.md');
}

function pictures(newsroom: EditedNewsroom): readonly string[] {
  return below(newsroom, '', '').filter((path) => /\.(?:jpg|png)$/u.test(path));
}

function below({ content }: EditedNewsroom, beginning: string, ending: string): readonly string[] {
  return filesBelow(content).filter((path) => path.startsWith(beginning) && path.endsWith(ending));
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.\w+$/gu, '');
}

function changed(
  files: (newsroom: EditedNewsroom) => readonly string[],
  change: (text: string, choose: Choose, newsroom: EditedNewsroom) => string,
): Edit {
  return (newsroom, choose) => {
    const file = join(newsroom.content, choose(files(newsroom)));
    writeFileSync(file, change(readFileSync(file, 'utf8'), choose, newsroom));
  };
}

function withField(text: string, field: string): string {
  return text
    .replace(new RegExp(`^${field.split(':')[0] ?? ''}: .*\\n`, 'mu'), '')
    .replace(/^---\n/u, `---\n${field}\n`);
}

/** Puts a folder back to what it was, as a checkout does: files that differ are written, others are left alone. */
export function checkOut(from: string, to: string): void {
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (!existsSync(join(from, path))) rmSync(join(to, path), { recursive: true, force: true });
  for (const path of filesBelow(from)) {
    const [there, here] = [join(from, path), join(to, path)];
    if (!existsSync(here) || !readFileSync(here).equals(readFileSync(there))) cpSync(there, here, { recursive: true });
  }
}
