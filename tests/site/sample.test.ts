import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { printProblems } from '../../src/desk/report/print-problems.ts';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { root } from '../../src/edition/settings/paths.ts';
import { untoldChanges } from '../support/nothing-untold/untold.ts';
import { draftOf, writtenRecords } from '../support/written-records.ts';
import { undemonstratedIn } from './demonstrated.ts';
import { now, testFolder } from './editions.ts';
import { occurrences, pagePaths } from './finished-folder.ts';
import { all, attribute, readPage } from './html.ts';
import { buildNext } from './one-builder.ts';
import { pictureSecrets, type PictureSecrets } from './picture-secrets.ts';
import { partsLackingOn } from './reference-parts.ts';
import { deadLinks, everyLink, isRedirect, orphanPages, siteAt } from './site-links.ts';

const content = join(root, 'content');
const folder = join(testFolder, 'sample');

const { newsroom, problems } = await readNewsroom({ content });

beforeAll(async () => {
  if (newsroom) await buildNext({ content, out: folder, now });
});

let read: PictureSecrets | undefined;
const secrets = () => (read ??= pictureSecrets(content));

test('the newsroom in content/ has no error', () => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(printProblems(errors, { content, language: 'en' })).toBe('No problems.');
});

/** Holds of every sound newsroom, whatever it writes about. */
describe.runIf(newsroom)('the newsroom in content/, as any other,', () => {
  test('loses no word of its texts untold', () => {
    const texts = [...newsroom!.articles, ...newsroom!.topics, ...newsroom!.pages].map(({ body }) => body.text);
    expect(texts.filter((text) => untoldChanges(text).length > 0)).toEqual([]);
  });

  test('has no link that leads nowhere, and no page to which none leads', () => {
    const site = siteAt(folder);
    expect(deadLinks(site, everyLink(site))).toEqual([]);
    expect(orphanPages(site)).toEqual([]);
  });

  test('publishes nothing of what a camera or a program wrote into its pictures', () => {
    const { texts, positions } = secrets();
    expect(occurrences(folder, [...[...texts.values()].flatMap((of) => [...of]), ...positions])).toEqual([]);
  });
});

const note = `content/ does not show all that Sitrep can do any more. It is the demonstration that is wanting, and nothing
else: whoever makes it a newsroom of their own deletes this group of tests.`;

/** Holds of the newsroom that Sitrep comes with, since it shows whoever tries it all that there is. */
describe.runIf(newsroom)('the demonstration in content/', () => {
  test('shows every field, every type of story, every block and every mark', async () => {
    const records = writtenRecords(await draftOf(content));
    const missing = undemonstratedIn(newsroom!, { records, now: new Date(now) });
    expect(
      Object.entries(missing).filter(([, those]) => those.length > 0),
      note,
    ).toEqual([]);
  });

  test('says on every page that it is a demonstration', () => {
    const pages = pagePaths(folder).filter((path) => !isRedirect(readPage(folder, path)));
    const silent = pages.filter((path) => all('.footer .demonstration', readPage(folder, path)).length !== 1);
    expect(silent, note).toEqual([]);
  });

  test('is large enough to look around in', () => {
    const { site, articles, categories, authors, sources, topics, pages } = newsroom!;
    const inFirst = (those: readonly { readonly language: string }[]) =>
      those.filter(({ language }) => language === site.languages[0]).length;
    const least = {
      ...{ languages: 2, stories: 30, translations: 8, categories: 5, authors: 4, sources: 8, topics: 10 },
      ...{ standingPages: 5, addresses: 150 },
    };
    const counts = {
      ...{ languages: site.languages.length, stories: inFirst(articles) },
      ...{ translations: articles.length - inFirst(articles), categories: categories.length, authors: authors.length },
      ...{ sources: sources.length, topics: inFirst(topics), standingPages: inFirst(pages) },
      addresses: pagePaths(folder).length,
    };
    const few = Object.entries(least).filter(([what, count]) => counts[what as keyof typeof counts] < count);
    expect(few, note).toEqual([]);
  });

  test('has pictures that carry what a camera and an editor write into a file, and where it was taken', () => {
    const { texts, positions } = secrets();
    const tags = ['BodySerialNumber', 'CameraOwnerName', 'LensModel', 'City', 'Special Instructions', 'comment'];
    expect(
      tags.filter((tag) => !texts.has(tag)),
      note,
    ).toEqual([]);
    expect(positions, note).not.toEqual([]);
  });

  test('has, in each language, a news story with every part that a reader finds in one, within 16 KiB', () => {
    const { site, articles } = newsroom!;
    for (const language of site.languages) {
      const prefix = language === site.languages[0] ? '/' : `/${language}/`;
      const news = articles.filter((one) => one.language === language && one.type === 'news');
      const paths = pagePaths(folder).filter((path) => news.some(({ address }) => path === `${prefix}${address}/`));
      const lacking = paths.map((path) => ({ path, lacks: partsLackingOn(readPage(folder, path)) }));
      const [fullest] = lacking.toSorted((one, other) => one.lacks.length - other.lacks.length);
      expect(fullest?.lacks, `${language}: ${note}`).toEqual([]);
      expect(weightOf(fullest?.path ?? ''), fullest?.path).toBeLessThan(16 * 1024);
    }
  });
});

/** The bytes of a page's HTML and of its style sheets, compressed as servers send them. */
function weightOf(path: string): number {
  const { pathname } = new URL(siteAt(folder).url);
  const sheets = all('link[rel="stylesheet"]', readPage(folder, path)).map((link) => attribute(link, 'href'));
  const files = [`${path}index.html`, ...sheets.map((sheet) => sheet.slice(pathname.length - 1))];
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);
}
