import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import {
  assignmentOf,
  isRefusal,
  proposedSlug,
  startOf,
  type Assignment,
  type StoryOptions,
} from '../../src/drafting/assignment.ts';
import { beginStory, FolderTaken } from '../../src/drafting/begin-story.ts';
import { readNewsdesk, type StoryChoices } from '../../src/drafting/newsdesk.ts';
import { reportOf } from '../../src/drafting/report.ts';
import { picturesIn, readPictures } from '../../src/drafting/taken-pictures.ts';
import { adviceRules } from '../../src/model/advice.ts';
import { betraying, noise } from '../support/test-pictures.ts';
import { smallestNewsroom } from '../support/written-newsroom.ts';

const at = new Date('2026-11-25T00:30:00Z');
const wish: StoryOptions = {
  title: 'A crane "falls": what we know',
  category: 'reports',
  author: ['mira'],
  language: 'en',
  at,
};
let folder = '';
let content = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'));
  content = join(folder, 'content');
  await cp(smallestNewsroom, content, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function desk(): Promise<StoryChoices> {
  return (await readNewsdesk(content, 'en')) ?? expect.unreachable();
}

async function assigned(over: Partial<StoryOptions> = {}): Promise<Assignment> {
  const outcome = assignmentOf({ ...wish, ...over }, await desk());
  return isRefusal(outcome) ? expect.unreachable(outcome.join()) : outcome;
}

async function refusal(over: Partial<StoryOptions>): Promise<readonly string[]> {
  const outcome = assignmentOf({ ...wish, ...over }, await desk());
  return isRefusal(outcome) ? outcome : [];
}

async function photo(name: string): Promise<string> {
  const exif = {
    IFD0: { ImageDescription: 'A crane (old) & "bent" \\ here', Artist: 'Mira', Copyright: '2025 Lookout' },
    IFD2: { DateTimeOriginal: '2025:09:01 10:20:30' },
  };
  const path = join(folder, name);
  await writeFile(path, await noise(64, 48).withExif(exif).jpeg().toBuffer());
  return path;
}

async function problemsOf(): Promise<readonly (readonly string[])[]> {
  const { problems } = await readNewsroom({ content });
  return problems
    .filter(({ rule }) => !adviceRules.some((one) => one === rule))
    .map(({ rule, field }) => [rule, field]);
}

test.each([
  ['en', 'index.md'],
  ['uk', 'index.uk.md'],
])(
  'a new story in %s lacks nothing but the text that is marked as missing, and is sound once it is written',
  async (language, name) => {
    const assignment = await assigned({ language });
    const path = await beginStory(
      await desk(),
      assignment,
      await readPictures([await photo('My Crane.JPG'), await photo('b.jpg')]),
    );
    expect(path).toBe(`articles/2026/11/a-crane-falls-what-we-know/${name}`);
    expect(await problemsOf()).toEqual([
      ['gap-open', 'description'],
      ['gap-open', 'picture.alt'],
      ['gap-open', 'sources[0].source'],
      ['gap-open', 'sources[0].date'],
      ['gap-open', 'body'],
      ['gap-open', 'body'],
    ]);
    const text = await readFile(join(content, path), 'utf8');
    let count = 0;
    const filled = text
      .replace(/source: ⟨[^⟩]*⟩/u, 'source: hill-wire')
      .replace(/date: ⟨[^⟩]*⟩/u, 'date: 2026-11-24')
      .replace(/⟨[^⟩]*⟩/gu, () => `Text ${String((count += 1))}`);
    await writeFile(join(content, path), filled);
    expect(await problemsOf()).toEqual([]);
  },
);

test('what pictures say of themselves stands in the file', async () => {
  const taken = await readPictures([await photo('My Crane.JPG'), await photo('b.jpg')]);
  const pictures = taken.map((picture) => ({ ...picture, credit: 'Mira (Lookout)' }));
  const path = await beginStory(await desk(), await assigned(), pictures);
  const text = await readFile(join(content, path), 'utf8');
  expect(text).toContain(
    [
      'title: "A crane \\"falls\\": what we know"',
      'description: "⟨standfirst, what the story says in one or two sentences⟩"',
      'category: reports',
      'author: mira',
      'date: 2026-11-25 02:30',
      'status: draft',
      'picture:',
      '  src: my-crane.jpg',
      '  alt: "⟨what is to be seen, for those who cannot see it⟩"',
      '  caption: "A crane (old) & \\"bent\\" \\\\ here. Taken on September 1, 2025."',
      '  credit: "Mira (Lookout)"',
      '  licence: "2025 Lookout"',
    ].join('\n'),
  );
  expect(text).toContain(
    String.raw`(./b.jpg "A crane (old) & \"bent\" \\ here. Taken on September 1, 2025. (Photo: Mira Lookout)")`,
  );
  expect((await readdir(join(content, 'articles/2026/11/a-crane-falls-what-we-know'))).sort()).toEqual([
    'b.jpg',
    'index.md',
    'my-crane.jpg',
  ]);
});

test('a picture that says nothing leaves gaps, and one that says where it was taken is reported', async () => {
  await writeFile(join(folder, 'plain.png'), await noise(64, 48).png().toBuffer());
  await writeFile(join(folder, 'Плац.webp'), await betraying(noise(64, 48)).webp().toBuffer());
  const pictures = await readPictures([join(folder, 'plain.png'), join(folder, 'Плац.webp')]);
  const path = await beginStory(await desk(), await assigned(), pictures);
  expect(await problemsOf()).toEqual(
    expect.arrayContaining([
      ['gap-open', 'picture.credit'],
      ['gap-open', 'picture.caption'],
    ]),
  );
  expect(reportOf(path, pictures, 'en').split('\n')).toEqual([
    'Made articles/2026/11/a-crane-falls-what-we-know/index.md',
    `Copied ${join(folder, 'plain.png')} as plain.png`,
    `Copied ${join(folder, 'Плац.webp')} as plats.webp`,
    '  plats.webp says where it was taken. The position stays out of what is published. It is still in the file itself:',
    '  remove it there if others can read this folder.',
    'What is still missing stands between ⟨ and ⟩; npm run check lists it.',
    'It is a draft. Remove the line "status: draft" when it may be published.',
  ]);
});

test('a category that asks for no source gets no gap for one', async () => {
  await beginStory(await desk(), await assigned({ category: 'background' }), []);
  expect(await problemsOf()).toEqual([
    ['gap-open', 'description'],
    ['gap-open', 'body'],
  ]);
});

test.each([
  ['2026-11-25 02:30', '2026-11-25T00:30:00.000Z'],
  ['2026-11-25T00:30:00Z', '2026-11-25T00:30:00.000Z'],
])('the hour of publication is written as in a file: %s', (written, expected) => {
  expect(startOf(written, 'Europe/Kyiv')).toEqual(new Date(expected));
});

test('an hour that clocks do not show once is refused with both readings', () => {
  expect(startOf('2026-10-25 03:30', 'Europe/Kyiv')).toEqual([
    '--date: clocks do not show "2026-10-25 03:30" once on that day. Write --date 2026-10-25T03:30:00+03:00 or --date 2026-10-25T03:30:00+02:00',
  ]);
  expect(startOf('tomorrow', 'Europe/Kyiv')).toHaveLength(1);
});

test('of a folder, the pictures are offered by name', async () => {
  await mkdir(join(folder, 'photos'));
  for (const name of ['b.jpg', 'a.PNG', 'notes.txt']) await writeFile(join(folder, 'photos', name), '');
  expect(await picturesIn(join(folder, 'photos'))).toEqual(
    ['a.PNG', 'b.jpg'].map((name) => join(folder, 'photos', name)),
  );
  expect(await picturesIn(join(folder, 'photos/b.jpg'))).toBeUndefined();
});

test('two pictures of one name get two names', async () => {
  await mkdir(join(folder, 'other'));
  const pictures = await readPictures([await photo('a.jpg'), await photo('other/A.jpg')]);
  expect(pictures.map(({ name }) => name)).toEqual(['a.jpg', 'a-2.jpg']);
});

test.each([
  [
    'nothing at all',
    { title: undefined, category: undefined, author: undefined, language: undefined },
    ['--title is missing.', '--category is missing.', '--author is missing.', '--language is missing.'],
  ],
  [
    'a category that is not there',
    { category: 'report' },
    ['--category: there is no "report". Did you mean "reports"?'],
  ],
  ['an author who is not there', { author: ['mira', 'q'] }, ['--author: there is no "q". There are: map-desk, mira.']],
  ['a language that the site lacks', { language: 'de' }, ['--language: the site has no "de". There are: en, uk.']],
  ['a headline without letters', { title: '???' }, ['No address can be made of this headline. Give one with --slug.']],
  [
    'a headline that is too long',
    { title: 'a'.repeat(111) },
    ['The headline has more than 110 characters. Make it shorter.'],
  ],
  [
    'a name that leaves the folder',
    { slug: '../../x' },
    ['"../../x" cannot be an address. Use small letters a to z, digits, and single hyphens between them.'],
  ],
  [
    'a name that means a page of a list',
    { slug: 'page' },
    ['articles/2026/11/page/ is taken already. Nothing was overwritten. Another name is free: --slug page-2'],
  ],
] satisfies readonly (readonly [string, Partial<StoryOptions>, readonly string[]])[])(
  'refused: %s',
  async (_, over, expected) => {
    expect(await refusal(over)).toEqual(expected);
  },
);

test('what stands there is never overwritten, and the next name is proposed', async () => {
  const assignment = await assigned();
  const path = await beginStory(await desk(), assignment, []);
  await writeFile(join(content, path), 'mine');
  expect(await refusal({})).toEqual([
    'articles/2026/11/a-crane-falls-what-we-know/ is taken already. Nothing was overwritten. ' +
      'Another name is free: --slug a-crane-falls-what-we-know-2',
  ]);
  expect(proposedSlug(wish.title ?? '', at, await desk())).toBe('a-crane-falls-what-we-know-2');
  await expect(beginStory(await desk(), assignment, [])).rejects.toThrow(FolderTaken);
  expect(await readFile(join(content, path), 'utf8')).toBe('mine');
  expect(await readdir(join(content, 'articles/2026/11'))).toEqual(['a-crane-falls-what-we-know']);
});

test('a link or an empty folder in the way is left alone, and nothing half-written stays', async () => {
  const assignment = await assigned();
  await mkdir(join(content, 'articles/2026/11'), { recursive: true });
  await symlink('/nowhere', join(content, 'articles', assignment.address));
  await expect(beginStory(await desk(), assignment, [])).rejects.toThrow(FolderTaken);
  await rm(join(content, 'articles', assignment.address));
  await mkdir(join(content, 'articles', assignment.address));
  await expect(beginStory(await desk(), assignment, [])).rejects.toThrow(FolderTaken);
  expect(await readdir(join(content, 'articles/2026/11'))).toEqual(['a-crane-falls-what-we-know']);
});

test.each([
  ['passwd', 'x', 'unknown-ending'],
  ['a.heic', 'x', 'unknown-ending'],
  ['a.jpg', 'no picture', 'wrong-ending'],
  ['a.jpg', '', 'empty'],
])('what is no picture is refused: %s', async (name, bytes, fault) => {
  await writeFile(join(folder, name), bytes);
  await expect(readPictures([join(folder, name)])).rejects.toMatchObject({ fault: { reason: fault } });
});

test('a folder is no picture', async () => {
  await mkdir(join(folder, 'a.jpg'));
  await expect(readPictures([join(folder, 'a.jpg')])).rejects.toMatchObject({ fault: { reason: 'no-file' } });
});

test('the mistakes of other files do not keep a story from being begun', async () => {
  await writeFile(join(content, 'authors/mira.yaml'), 'nmae: Mira\n');
  await beginStory(await desk(), await assigned(), []);
  expect(await readNewsdesk(join(folder, 'elsewhere'), 'en')).toBeUndefined();
});
