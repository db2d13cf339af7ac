import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { errorCode } from './errno.ts';
import { watchFolder } from './watch-folder.ts';

const story = 'articles/2025/10/pier/index.md';
const files = { [story]: 'The pier.', 'articles/2025/10/pier/pier.jpg': 'wet', 'site.yaml': 'name: Lookout' };

type Step = (folder: string, text: string) => Promise<void>;

/** What is done to a folder in turn, again and again; what it holds afterwards must be seen after each. */
const saves: Readonly<Record<string, readonly Step[]>> = {
  'in place': [write(story), write('site.yaml')],
  'by a new file that takes the place of the old': [replace(story), replace('site.yaml'), write(story)],
  'by sed': [
    (folder, text) => Promise.resolve(void execFileSync('sed', ['-i', `1s/.*/${text}/`, join(folder, story)])),
  ],
  'by an editor that moves the old file aside': [
    async (folder, text) => {
      const file = join(folder, story);
      await writeFile(join(dirname(file), '4913'), '');
      await rm(join(dirname(file), '4913'));
      await rename(file, `${file}~`);
      await writeFile(file, text);
      await rm(`${file}~`);
    },
  ],
  'a file that goes and comes back': [remove('site.yaml'), write('site.yaml'), replace('site.yaml')],
  'pictures with other names': [
    move('articles/2025/10/pier/pier.jpg', 'articles/2025/10/pier/quay.jpg'),
    move('articles/2025/10/pier/quay.jpg', 'articles/2025/10/pier/pier.jpg'),
  ],
  'whole folders, moved in, about and out, and what is saved in them': [
    move('../outside', 'articles/2025/11'),
    write('articles/2025/11/quay/index.md'),
    move('articles/2025/11', 'articles/2025/12'),
    replace('articles/2025/12/quay/index.md'),
    move('articles/2025/12', '../outside'),
  ],
  'whole folders, copied in and deleted': [
    (folder) => cp(join(folder, '../outside'), join(folder, 'articles/2025/11'), { recursive: true }),
    replace('articles/2025/11/quay/index.md'),
    remove('articles/2025/11'),
  ],
  'another branch': [
    checkOut('other'),
    checkOut('main'),
    replace(story),
    checkOut('other', '--force'),
    checkOut('main'),
  ],
  'the folder itself': [
    move('', '../away'),
    move('../away', ''),
    replace(story),
    remove(''),
    (folder) => cp(join(folder, '../copy'), folder, { recursive: true }),
    write(story),
  ],
};

const times = 20;

test.concurrent.each(Object.entries(saves))(
  'every save is seen: %s',
  async (_, steps) => {
    await withFolder(async (folder) => {
      await seesAll(folder, folder, steps);
    });
  },
  120_000,
);

test.concurrent(
  'every save is seen behind a symbolic link, also when it leads elsewhere',
  async () => {
    await withFolder(async (folder) => {
      const link = join(folder, '../link');
      await symlink(folder, link);
      await seesAll(link, link, [
        write(story),
        replace(story),
        (_, text) => write(story)(join(folder, '../copy'), text),
        () => pointAt(link, join(folder, '../copy')),
        replace(story),
        () => pointAt(link, folder),
      ]);
    });
  },
  120_000,
);

test('a look that fails later is told of, and the next change is seen', async () => {
  await withFolder(async (folder) => {
    const failed: unknown[] = [];
    let looks = 0;
    const look = () => ((looks += 1) === 2 ? Promise.reject(new Error('no')) : Promise.resolve());
    const end = await watchFolder(folder, { ...quiet, look, failed: (error) => failed.push(error) });
    try {
      await write(story)(folder, 'one');
      await vi.waitFor(() => {
        expect(failed).toEqual([new Error('no')]);
      }, 15_000);
      await write(story)(folder, 'two');
      await vi.waitFor(() => {
        expect(looks).toBe(3);
      }, 15_000);
    } finally {
      await end();
    }
  });
});

test('a first look that fails ends the watching', async () => {
  await withFolder(async (folder) => {
    const look = () => Promise.reject(new Error('no'));
    await expect(watchFolder(folder, { ...quiet, look })).rejects.toThrow('no');
  });
});

test('what is of no interest starts no look', async () => {
  await withFolder(async (folder) => {
    let looks = 0;
    const look = () => Promise.resolve(void (looks += 1));
    const end = await watchFolder(folder, { ...quiet, ignores: (name) => name.startsWith('.'), look });
    try {
      for (const name of ['.index.md.swp', 'index.md~']) await write(join(dirname(story), name))(folder, 'x');
      await mkdir(join(folder, '.git/objects'), { recursive: true });
      await write(story)(folder, 'seen');
      await vi.waitFor(() => {
        expect(looks).toBe(2);
      }, 15_000);
    } finally {
      await end();
    }
  });
});

const quiet = {
  ignores: () => false,
  limited: (limit: string) => {
    throw new Error(limit);
  },
  failed: (error: unknown) => {
    throw error;
  },
};

/** Hands over a folder in a repository, with a branch `other` that lacks most of it, and with folders beside it. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const around = await mkdtemp(join(tmpdir(), 'watched-'));
  const folder = join(around, 'content');
  try {
    for (const [path, text] of Object.entries(files)) await write(path)(folder, text);
    await write('outside/quay/index.md')(around, 'The quay.');
    await cp(folder, join(around, 'copy'), { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message=All');
    git(folder, 'checkout', '--quiet', '-b', 'other');
    git(folder, 'rm', '--quiet', '-r', 'articles');
    await write('articles/2025/11/quay/index.md')(folder, 'The quay.');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message=Other');
    git(folder, 'checkout', '--quiet', 'main');
    await work(folder);
  } finally {
    await rm(around, { recursive: true });
  }
}

async function seesAll(watched: string, folder: string, steps: readonly Step[]): Promise<void> {
  let seen: unknown;
  const look = async () => {
    seen = await textsIn(watched);
  };
  const end = await watchFolder(watched, { ...quiet, ignores: (name) => name.startsWith('.'), look });
  try {
    for (let round = 0; round * steps.length < times; round += 1)
      for (const [at, step] of steps.entries()) {
        await step(folder, `round ${String(round)} step ${String(at)}`);
        const there = await textsIn(folder);
        await vi.waitFor(() => {
          expect(seen).toEqual(there);
        }, 15_000);
      }
  } finally {
    await end();
  }
}

/** What stands in the files of a folder, by path; nothing of a folder that is not there, or is going just now. */
async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  try {
    const paths = (await readdir(folder, { recursive: true })).filter((path) => !path.startsWith('.git')).sort();
    const texts = paths.map(async (path) => [path, await textOf(join(folder, path))] as const);
    return Object.fromEntries(await Promise.all(texts));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {};
    throw error;
  }
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'EISDIR') return 'a folder';
    throw error;
  });
}

function write(path: string): Step {
  return async (folder, text) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
}

function replace(path: string): Step {
  return async (folder, text) => {
    await writeFile(join(folder, `${path}.new`), text);
    await rename(join(folder, `${path}.new`), join(folder, path));
  };
}

function remove(path: string): Step {
  return (folder) => rm(join(folder, path), { recursive: true });
}

function move(from: string, to: string): Step {
  return (folder) => rename(join(folder, from), join(folder, to));
}

function checkOut(...args: readonly string[]): Step {
  return (folder) => {
    git(folder, 'checkout', '--quiet', ...args);
    return Promise.resolve();
  };
}

async function pointAt(link: string, target: string): Promise<void> {
  await symlink(target, `${link}.new`);
  await rename(`${link}.new`, link);
}

function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@lookout.example'];
  execFileSync('git', ['-C', folder, ...identity, ...args]);
}
