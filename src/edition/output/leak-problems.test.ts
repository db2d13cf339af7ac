import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallestNewsroom, soundStory, writeFiles } from '../../../tests/support/written-newsroom.ts';
import { leakKinds, type Leak } from '../../audit/formats/leak.ts';
import { readNewsroom } from '../../desk/read-newsroom.ts';
import type { Language } from '../../model/language.ts';
import { publicAt } from '../../newsroom/publication.ts';
import { leakReport } from './leak-problems.ts';

const hidden = '2025/10/half-a-story';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leaks-'));
  await cp(smallestNewsroom, join(folder, 'content'), { recursive: true });
  await writeFiles(join(folder, 'content'), {
    'articles/2025/10/new/index.md': soundStory('', `Text.\n\nSee \`${hidden}-too\` and \`${hidden}\`.`),
    'topics/lighthouse.md': `---\ntitle: Lighthouse\nkind: place\n---\n\nAt 46.48123 north.\n`,
  });
  await writeFiles(join(folder, 'public'), { 'map.svg': '<svg/>' });
});
afterAll(() => rm(folder, { recursive: true }));

async function told(leaks: readonly Leak[], language: Language = 'en') {
  const content = join(folder, 'content');
  const { newsroom, problems } = await readNewsroom({ content });
  if (!newsroom) throw new RangeError(JSON.stringify(problems));
  const published = publicAt(newsroom, new Date('2026-01-15T12:00:00Z'));
  const edition = { folder: join(folder, 'edition'), published, content, uploads: join(folder, 'public') };
  const { problems: all, fault } = await leakReport(leaks, edition, language);
  return { fault, places: all.map(({ file, line, column, rule }) => [rule, file, line, column]), all };
}

test('an editor who names a hidden story is told where, once, however many pages show it', async () => {
  const on = (file: string): Leak => ({ file, kind: 'hidden-address', detail: hidden });
  const { fault, places, all } = await told([on('feed.xml'), on('2025/10/new/index.html'), on('latest/index.html')]);
  expect(fault).toBe('content');
  expect(places).toEqual([['hidden-address-told', 'articles/2025/10/new/index.md', 11, 37]]);
  expect(all[0]?.message).toBe(
    `"${hidden}" is the address of a story that is not public, and /news/2025/10/new/ would show it.`,
  );
});

test('a position that is too exact is told where it was written', async () => {
  const { fault, places } = await told([{ file: 'uk/latest/index.html', kind: 'exact-position', detail: '46.48123' }]);
  expect([fault, places]).toEqual(['content', [['position-told', 'topics/lighthouse.md', 6, 4]]]);
});

test('what nobody wrote is the fault of the program, and named by the file that the page is made of', async () => {
  const leak = (file: string): Leak => ({ file, kind: 'hidden-address', detail: '2025/10/sealed-letter' });
  const { fault, places, all } = await told([
    leak('uk/topics/lighthouse/page/2/index.html'),
    leak('authors/mira/feed.xml'),
    leak('sitemap.xml'),
  ]);
  expect(fault).toBe('program');
  expect(places).toEqual([
    ['edition-unsafe', 'authors/mira.yaml', 1, 1],
    ['edition-unsafe', 'site.yaml', 1, 1],
    ['edition-unsafe', 'topics/lighthouse.uk.md', 1, 1],
  ]);
  expect(all.map(({ message }) => / what (\S+) would/u.exec(message)?.[1])).toEqual([
    '/news/authors/mira/feed.xml',
    '/news/sitemap.xml',
    '/news/uk/topics/lighthouse/page/2/',
  ]);
});

test('a picture is named by the text that shows it', async () => {
  const page = join(folder, 'edition/2025/10/new/index.html');
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, '<img src="/news/media/0a.jpg">');
  const { places } = await told([{ file: 'media/0a.jpg', kind: 'format', detail: 'the EXIF tag GPS' }]);
  expect(places).toEqual([['edition-unsafe', 'articles/2025/10/new/index.md', 1, 1]]);
});

test('a file that is copied as it is is named by its own place', async () => {
  const { fault, places } = await told([{ file: 'map.svg', kind: 'comment', detail: '' }]);
  expect([fault, places]).toEqual(['content', [['public-file-unsafe', '../public/map.svg', 1, 1]]]);
});

test('every kind of leak has words of its own in every language', async () => {
  const leaks = leakKinds.map((kind): Leak => ({ file: 'robots.txt', kind, detail: '' }));
  for (const language of ['en', 'uk'] as const) {
    const { all } = await told(leaks, language);
    expect(new Set(all.map(({ message }) => message)).size).toBe(leakKinds.length);
  }
});
