import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { explainFile, explainPage } from '../../src/edition/explain/explain.ts';
import { listSite, type ListedSite } from '../../src/edition/explain/list-site.ts';
import { buildNext } from './one-builder.ts';

const { newsroom } = inject('editions');

let place: string;
let content: string;
let site: ListedSite;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'explained-'));
  content = join(place, 'newsroom');
  await cp(newsroom.content, content, { recursive: true });
  site = await listed();
});
afterAll(() => rm(place, { recursive: true }));

async function listed(now = newsroom.now): Promise<ListedSite> {
  const found = await listSite({ content, now: new Date(now), language: 'en' });
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.problems, null, 1));
  return found;
}

function keysOf({ pages }: ListedSite): ReadonlyMap<string, string | undefined> {
  return new Map(pages.map(({ job, key }) => [job.url, key]));
}

/** The addresses of pages that were given something else in one state of the newsroom than in the other. */
function changed(before: ListedSite, after: ListedSite): readonly string[] {
  const then = keysOf(before);
  const urls = [...keysOf(after)].filter(([url, key]) => then.get(url) !== key).map(([url]) => url);
  return urls.map((url) => decodeURI(new URL(url).pathname)).sort();
}

const crossing = 'articles/2025/09/night-crossing';
const ferry = 'articles/2025/08/first-ferry';

/** Something that an editor writes otherwise. */
const edits: readonly (readonly [file: string, what: RegExp, by: string])[] = [
  [`${ferry}/index.md`, /^title: .*$/mu, 'title: Why the ferry was late'],
  [`${ferry}/index.md`, /^description: .*$/mu, 'description: Nobody knew.'],
  [`${ferry}/index.md`, /The notices disagree\./u, 'The notices do not agree.'],
  [`${ferry}/index.md`, /^date: .*$/mu, 'date: 2025-08-20 09:41'],
  [`${ferry}/index.md`, /^type: .*$/mu, 'type: analysis'],
  [`${crossing}/index.md`, /An empty deck/u, 'A deck'],
  [`${crossing}/index.md`, /The deck, hours later/u, 'The deck, an hour later'],
  [`${crossing}/index.uk.md`, /^title: .*$/mu, 'title: Пором знову ходить'],
  ['authors/mira.yaml', /en: Mira Desk, uk: Відділ Міри/u, 'en: The Miras, uk: Міри'],
  ['authors/mira.yaml', /en: Reports/u, 'en: Notes'],
  ['categories/reports.yaml', /en: Reports/u, 'en: News'],
  ['categories/reports.yaml', /What happened\./u, 'What there was.'],
  ['sources/harbour-office.yaml', /en: Harbour Office/u, 'en: The Harbour Office'],
  ['sources/harbour-office.yaml', /^reliability: B$/mu, 'reliability: C'],
  ['sources/hill-wire.yaml', /^reliability: .*$/mu, 'reliability: D'],
  ['topics/ferry.md', /en: Ferry/u, 'en: Boat'],
  ['topics/lighthouse.uk.md', /^title: .*$/mu, 'title: Вежа'],
  ['pages/about.md', /^title: .*$/mu, 'title: Who we are'],
  ['pages/about.md', /The desks of/u, 'Those of'],
  ['site.yaml', /en: Short news/u, 'en: News'],
];

test.each(edits)(
  'when %s says something else where it said %s, only pages change that it reaches',
  async (file, what, by) => {
    const text = await readFile(join(content, file), 'utf8');
    expect(text).toMatch(what);
    await writeFile(join(content, file), text.replace(what, by));
    try {
      const pages = changed(site, await listed());
      expect(pages.length).toBeGreaterThan(0);
      const reached = new Set(explainFile(site, file).addresses);
      expect(pages.filter((page) => !reached.has(page))).toEqual([]);
    } finally {
      await writeFile(join(content, file), text);
    }
  },
);

test.each([`${crossing}/deck.jpg`, `${crossing}/bridge.png`, 'authors/mira.png'])(
  'when the picture %s is another, exactly those pages change that it reaches',
  async (file) => {
    const bytes = await readFile(join(content, file));
    await cp(join(content, 'articles/2025/08/how-a-lamp-turns/lens.webp'), join(place, 'other.webp'));
    const { default: sharp } = await import('sharp');
    const other = sharp(bytes).negate({ alpha: false });
    await writeFile(join(content, file), await other.toBuffer());
    try {
      expect(explainFile(site, file).addresses).toEqual(changed(site, await listed()));
    } finally {
      await writeFile(join(content, file), bytes);
    }
  },
);

test('a story reaches its own page and its lists, and no page of what has nothing to do with it', () => {
  const { addresses } = explainFile(site, `${ferry}/index.md`);
  expect(addresses).toEqual(
    expect.arrayContaining(['/news/2025/08/first-ferry/', '/news/latest/page/1/', '/news/feed.xml']),
  );
  expect(addresses).not.toContain('/news/about/');
  expect(addresses.filter((address) => address.startsWith('/news/uk/'))).toEqual([]);
});

test('a story that readers may not see reaches no page', () => {
  const hidden = site.published.articles.map(({ file }) => file);
  expect(hidden.every((file) => !file.startsWith('articles/2035/'))).toBe(true);
  expect(explainFile(site, 'articles/2035/01/shore-lights/index.md').addresses).toEqual([]);
});

test('a page is known to be taken over, given something else, or of another program', async () => {
  const out = join(place, 'out');
  const next = async (from: ListedSite, asked: string) => {
    const explained = await explainPage(from, asked, out);
    return explained.kind === 'page' ? explained.state.next : explained.kind;
  };
  expect(await next(site, '/news/about/')).toBe('new');
  await buildNext({ content, out, now: newsroom.now });
  expect(await next(site, 'https://lookout.example/news/about/')).toBe('taken over');
  expect(await next(site, 'about')).toBe('taken over');
  expect(await next(site, '404.html')).toBe('always rendered');
  const file = join(content, 'pages/about.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('The desks of', 'Those of'));
  const edited = await listed();
  expect(await explainPage(edited, '/about/', out)).toMatchObject({ writtenSince: ['pages/about.md'] });
  expect([await next(edited, '/about/'), await next(edited, '/support/')]).toEqual([
    'given something else',
    'taken over',
  ]);
  await writeFile(file, text);
});

test('where there is no such page, the nearest are offered', async () => {
  const out = join(place, 'nothing');
  expect(await explainPage(site, '/2025/08/first-fery/', out)).toMatchObject({ meant: ['/news/2025/08/first-ferry/'] });
  expect(await explainPage(site, '/2024/08/first-ferry/', out)).toMatchObject({
    meant: ['/news/2025/08/first-ferry/'],
  });
  expect(await explainPage(site, 'authors/mirra.yaml', out)).toMatchObject({ meant: ['authors/mira.yaml'] });
});
