import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile, readFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printProblems } from '../../src/desk/report/print-problems.ts';
import { readNewsroom, type Reading } from '../../src/desk/read-newsroom.ts';
import { smallestNewsroom, soundStory } from '../support/written-newsroom.ts';

const marker = 'nobody-may-read-this';
let folder = '';
let content = '';

/** Beside the content folder: two files that nobody may read, and a pipe that whoever opens it waits at. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paths-'));
  content = join(folder, 'content');
  await mkdir(join(folder, 'outside'));
  for (const name of ['secret.png', 'secret.md', 'secret.yaml'])
    await writeFile(join(folder, 'outside', name), `---\ntitle: ${marker}\n---\n${marker}\n`);
  spawnSync('mkfifo', [join(folder, 'outside', 'pipe.png')]);
});

afterAll(() => rm(folder, { recursive: true }));

const ups = [
  '..',
  '../..',
  '../../..',
  '../../../..',
  '../../../../..',
  '../../../../../..',
  '../../../../../../../../..',
];
const files = ['secret.png', 'pipe.png'];
const spelt = [
  (path: string) => path,
  (path: string) => `./${path}`,
  (path: string) => `x/../${path}`,
  (path: string) => path.replaceAll('/', '\\'),
  (path: string) => path.replaceAll('..', '%2e%2e'),
  (path: string) => path.replaceAll('..', '%2E.'),
  (path: string) => path.replaceAll('/', '%2f'),
  (path: string) => path.replaceAll('..', '%252e%252e'),
  (path: string) => path.replaceAll('/', '%252f'),
  (path: string) => path.replaceAll('/', '%5c'),
  (path: string) => path.replaceAll('/', '\u2215'),
  (path: string) => path.replaceAll('/', '\uFF0F'),
  (path: string) => path.replaceAll('..', '\u2025'),
  (path: string) => path.replaceAll('..', '\uFF0E\uFF0E'),
];

/** Ways to write a path that leads out of a folder. */
function hostilePaths(): readonly string[] {
  const outside = join(folder, 'outside', 'secret.png');
  const byUps = ups.flatMap((up) => files.flatMap((file) => spelt.map((spell) => spell(`${up}/outside/${file}`))));
  const absolute = [
    outside,
    `/${outside}`,
    `//${outside}`,
    `file://${outside}`,
    `file:${outside}`,
    `FILE://${outside}`,
    `file:///proc/self/environ`,
  ];
  const others = [
    '\\\\server\\share\\x.png',
    '//server/share/x.png',
    'C:\\x.png',
    'c:/x.png',
    '/etc/passwd',
    '/dev/zero',
    '/proc/self/environ',
    '~/x.png',
    '$HOME/x.png',
    'secret.png\\u0000.jpg',
    '..',
    '.',
    '/',
    '../',
    './..//',
    'http://127.0.0.1/x.png',
    'data:image/png;base64,AA',
    'javascript:1',
  ];
  return [...byUps, ...absolute, ...others];
}

const yaml = (value: string) => `"${value.replace(/\\(?!u0000)/gu, '\\\\')}"`;

/** Every field that names a file or an address, with a hostile path in it. */
const fields: Readonly<Record<string, (path: string) => string>> = {
  picture: (path) => soundStory(`picture: { src: ${yaml(path)}, alt: A lamp, caption: It turns., credit: Mira }`),
  figure: (path) => soundStory('', `![A lamp](<${path}> "It turns. (Source: Mira)")`),
  related: (path) => soundStory(`related: [${yaml(path)}]`),
  aliases: (path) => soundStory(`aliases: [${yaml(`/old/${path}`)}]`),
  link: (path) => soundStory('', `[about us](</about/${path}>) and [about us](<${path}>)`),
  article: (path) => soundStory('', `[about us](<article:${path}>)`),
  topic: (path) => soundStory('', `[about us](<topic:${path}>)`),
};

test.each(Object.keys(fields))(
  'no path in "%s" leads out of the content folder, however it is written',
  async (field) => {
    const paths = hostilePaths();
    const { newsroom, problems } = await readHostile(async () => {
      for (const [index, path] of paths.entries())
        await write(`articles/2025/10/hostile-${String(index)}/index.md`, fields[field]?.(path) ?? '');
    });
    const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    const accepted = paths.filter((_, index) => !refused.has(`articles/2025/10/hostile-${String(index)}/index.md`));
    expect(paths.length).toBeGreaterThan(200);
    expect(accepted).toEqual(harmless(field));
    expect(newsroom).toBeUndefined();
  },
);

/** Names below an old address or of this site that only look strange: nothing is ever read by them. */
function harmless(field: string): readonly string[] {
  const paths = hostilePaths();
  if (field === 'aliases')
    return paths.filter(
      (path) =>
        !/(?:^|\/|%2f|%252f|\\|%5c|^)(?:\.|%2e|%252e){1,2}(?:\/|$|%|\\)|\\|%(?:25)?[25][fc]/iu.test(path) &&
        // An empty step names no folder, and one that begins with a dot is none that servers show.
        !/\/[/.]/u.test(`/old/${path}`),
    );
  return field === 'link' ? paths.filter((path) => path.startsWith('http:')).slice(1) : [];
}

test.each([
  '/../outside/',
  '/a/../../b/',
  '/%2e%2e/b/',
  '/a%2f..%2fb/',
  '/a%5cb/',
  '/%252e%252e/b/',
  '//server/b/',
  '/a\\b/',
  '/./b/',
])('no redirect and no link of the site stands at, or leads to, %s', async (path) => {
  const { problems } = await readHostile(async () => {
    const site = await readFile(join(smallestNewsroom, 'site.yaml'), 'utf8');
    await write(
      'site.yaml',
      site
        .replace('/shop/:', `${JSON.stringify(path)}: /about/\n  /shop/:`)
        .replace('link: /latest/', `link: ${JSON.stringify(path)}`),
    );
  });
  expect(problems.map(({ file, field }) => [file, field])).toEqual(
    expect.arrayContaining([
      ['site.yaml', 'navigation[0].link'],
      ['site.yaml', `redirects[${JSON.stringify(path)}]`],
    ]),
  );
});

test.each(['secret.png', 'pipe.png'])('a portrait and a logo are files of the newsroom: %s', async (name) => {
  const { problems } = await readHostile(async () => {
    const site = await readFile(join(smallestNewsroom, 'site.yaml'), 'utf8');
    await write('site.yaml', site.replace('logo: lamp.svg', `logo: ../outside/${name}`));
    await write(
      'authors/olena.yaml',
      `name: Olena\nrole: Writer\nphoto: { src: ../../outside/${name}, alt: A, caption: B, credit: C }\n`,
    );
  });
  expect(problems.map(({ rule, field }) => [rule, field])).toEqual([
    ['picture-outside', 'photo.src'],
    ['picture-outside', 'publisher.logo'],
  ]);
});

const links = [
  ['articles/2025/10/new/index.md', 'outside/secret.md'],
  ['articles/2025/10/new', 'outside'],
  ['articles/2025/10/night-crossing/deck.jpg', 'outside/secret.png'],
  ['authors/olena.yaml', 'outside/secret.yaml'],
  ['topics', 'outside'],
  ['site.yaml', 'outside/secret.yaml'],
  ['authors/zero.yaml', '/dev/zero'],
  ['authors/pipe.yaml', 'outside/pipe.png'],
] as const;

test.each(links)('a link in place of %s is refused and never followed', async (path, target) => {
  const { newsroom, problems } = await readHostile(async () => {
    await rm(join(content, path), { recursive: true, force: true });
    await mkdir(dirname(join(content, path)), { recursive: true });
    await symlink(target.startsWith('/') ? target : join(folder, target), join(content, path));
  });
  expect(problems.filter(({ rule }) => rule === 'symbolic-link').map(({ file }) => file)).toEqual([path]);
  expect(newsroom).toBeUndefined();
});

test.each([
  'articles/2025/10/new/index.md',
  'authors/olena.yaml',
  'site.yaml',
  'articles/2025/09/night-crossing/deck.jpg',
  'topics/ferry.md',
])('a pipe in place of %s is refused and never opened', async (path) => {
  const { newsroom, problems } = await readHostile(async () => {
    await rm(join(content, path), { force: true });
    await mkdir(dirname(join(content, path)), { recursive: true });
    spawnSync('mkfifo', [join(content, path)]);
  });
  expect(problems.filter(({ rule }) => rule === 'no-file').map(({ file }) => file)).toEqual([path]);
  expect(newsroom).toBeUndefined();
});

/** Reads a newsroom that `plant` did something to, and sees to it that nothing outside was read or printed. */
async function readHostile(plant: () => Promise<void>): Promise<Reading> {
  await rm(content, { recursive: true, force: true });
  await cp(smallestNewsroom, content, { recursive: true });
  await plant();
  const readAt = await unread();
  const reading = await readNewsroom({ content });
  expect(printProblems(reading.problems, { content, language: 'en' })).not.toContain(marker);
  expect(await Promise.all(outsiders().map(async (file) => (await stat(file)).atimeMs))).toEqual(readAt);
  return reading;
}

function outsiders(): readonly string[] {
  return ['secret.png', 'secret.md', 'secret.yaml'].map((name) => join(folder, 'outside', name));
}

/** Makes the files outside look as if nobody had read them for long: the file system then notes the next reading. */
async function unread(): Promise<readonly number[]> {
  const then = new Date('2001-01-01T00:00:00Z');
  for (const file of outsiders()) await utimes(file, then, new Date('2002-01-01T00:00:00Z'));
  return outsiders().map(() => then.getTime());
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}
