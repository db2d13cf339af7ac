import { execFileSync } from 'node:child_process';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A story in a newsroom that is a repository, with what is prepared beside it. */
export interface SavedStory {
  /** The content folder. */
  readonly content: string;
  /** Relative to it. */
  readonly file: string;
  /** A folder outside of it, for what is moved there and what comes from there. */
  readonly outside: string;
}

/** A way in which a story comes to another state: what is made ready, unmeasured, and the save itself. */
export interface WayOfSaving {
  readonly prepare?: (story: SavedStory, text: string, turn: number) => Promise<void>;
  readonly save: (story: SavedStory, text: string, turn: number) => Promise<void>;
  /** Whether the story is away after a turn; without it, it never is. */
  readonly isAway?: (turn: number) => boolean;
}

const isEven = (turn: number) => turn % 2 === 0;
const path = ({ content, file }: SavedStory) => join(content, file);
const folder = (story: SavedStory) => dirname(path(story));
const aside = ({ outside }: SavedStory) => join(outside, 'folder');

/** Every way that text editors, git and people have of changing a folder. */
export const waysOfSaving: Readonly<Record<string, WayOfSaving>> = {
  'in place': { save: (story, text) => writeFile(path(story), text) },
  'by rename': {
    save: async (story, text) => {
      await writeFile(`${path(story)}.new`, text);
      await rename(`${path(story)}.new`, path(story));
    },
  },
  'old file moved aside': {
    save: async (story, text) => {
      await rename(path(story), `${path(story)}~`);
      await writeFile(path(story), text);
      await rm(`${path(story)}~`);
    },
  },
  'git checkout': {
    prepare: (story, text) => {
      git(story, 'checkout', '--quiet', '--force', '--detach', 'HEAD');
      const blob = git(story, 'hash-object', '-w', '--stdin', text).trim();
      git(story, 'update-index', '--add', '--cacheinfo', `100644,${blob},${story.file}`);
      const tree = git(story, 'write-tree').trim();
      const commit = git(story, 'commit-tree', '-m', 'Saved', '-p', 'HEAD', tree).trim();
      git(story, 'update-ref', 'refs/heads/saved', commit);
      git(story, 'reset', '--quiet');
      return Promise.resolve();
    },
    save: (story) => Promise.resolve(void git(story, 'checkout', '--quiet', '--force', '--detach', 'saved')),
  },
  'file deleted, new file': {
    save: (story, text, turn) => (isEven(turn) ? rm(path(story)) : writeFile(path(story), text)),
    isAway: isEven,
  },
  'folder moved out and in': {
    prepare: (story, text, turn) =>
      isEven(turn)
        ? rm(aside(story), { recursive: true, force: true })
        : writeFile(join(aside(story), 'index.md'), text),
    save: (story, _, turn) =>
      isEven(turn) ? rename(folder(story), aside(story)) : rename(aside(story), folder(story)),
    isAway: isEven,
  },
  'folder deleted, copied in': {
    prepare: async (story, text, turn) => {
      if (isEven(turn)) return;
      await mkdir(aside(story), { recursive: true });
      await writeFile(join(aside(story), 'index.md'), text);
    },
    save: async (story, _, turn) => {
      if (isEven(turn)) await rm(folder(story), { recursive: true });
      else await cp(aside(story), folder(story), { recursive: true });
    },
    isAway: isEven,
  },
  'month moved out and in': {
    save: (story, _, turn) => {
      const [month, away] = [dirname(folder(story)), join(story.outside, 'month')];
      return isEven(turn) ? rename(month, away) : rename(away, month);
    },
    isAway: isEven,
  },
};

/** Makes a repository of a content folder, with a first commit. */
export function makeRepository(story: SavedStory): void {
  git(story, 'init', '--quiet');
  git(story, 'add', '.');
  git(story, 'commit', '--quiet', '--message=All');
}

/** @param rest the arguments; behind `--stdin`, what is written to the command. */
function git({ content }: SavedStory, ...rest: readonly string[]): string {
  const at = rest.indexOf('--stdin');
  const [args, input] = at < 0 ? [rest, ''] : [rest.slice(0, at + 1), rest[at + 1] ?? ''];
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@lookout.example'];
  return execFileSync('git', ['-C', content, ...identity, ...args], { encoding: 'utf8', input });
}
