import { cp, rm } from 'node:fs/promises';
import { toString } from 'hast-util-to-string';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { naughtyFiles, naughtyStrings, quoted, withoutLigatures, type Placed } from '../support/naughty-newsroom.ts';
import { smallestNewsroom, writeFiles } from '../support/written-newsroom.ts';
import { testFolder } from './editions.ts';
import { all, one, readPage } from './html.ts';
import { buildNext } from './one-builder.ts';

const content = join(testFolder, 'naughty-content');
const out = join(testFolder, 'naughty');
let shown: readonly Placed[] = [];

/** The page of what a string names, and where on it the string stands. */
const places: Readonly<Record<Placed['what'], (path: string) => readonly [page: string, selector: string]>> = {
  title: (path) => [`/${path.slice('articles/'.length).replace('index.md', '')}`, 'h1'],
  caption: (path) => [`/${path.slice('articles/'.length).replace('index.md', '')}`, 'figcaption .caption'],
  author: (path) => [`/${path.replace('.yaml', '/')}`, 'h1'],
  topic: (path) => [`/${path.replace('.md', '/')}`, 'h1'],
};

/** What the strings are written into: in one language, as every other would show all of them once more. */
const around = {
  'site.yaml': 'name: Lookout\nurl: https://lookout.example/news\nlanguages: [en]\ntimeZone: Europe/Kyiv\n',
  'categories/background.yaml': 'title: Background\ndescription: What to know before.\nsources: optional\n',
  'authors/mira.yaml': 'name: Mira\nrole: Writer\n',
};

beforeAll(async () => {
  await rm(content, { recursive: true, force: true });
  const { files, placed } = naughtyFiles(naughtyStrings);
  await writeFiles(content, { ...around, ...files });
  const picture = join(smallestNewsroom, 'articles/2025/09/night-crossing/bridge.png');
  for (const { path } of placed.filter((placed) => placed.path.endsWith('/index.md')))
    await cp(picture, join(content, dirname(path), 'any.png'));
  const { problems } = await readNewsroom({ content });
  const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  for (const file of refused)
    await rm(join(content, file.endsWith('/index.md') ? dirname(file) : file), { recursive: true });
  shown = await inPairs(placed.filter(({ path }) => !refused.has(path)));
  await buildNext({ content, out, now: '2026-01-15T12:00:00Z' });
});

/** Each caption in the story of a headline: a story takes much longer to build than what stands in it. */
async function inPairs(placed: readonly Placed[]): Promise<readonly Placed[]> {
  const headlines = placed.filter(({ what }) => what === 'title');
  const captions = placed.filter(({ what }) => what === 'caption');
  const moved = new Map<Placed, string>();
  for (const [index, caption] of captions.entries()) {
    const headline = headlines[index];
    if (!headline) continue;
    const file = headline.file.replace('caption: "A caption."', () => `caption: ${quoted(caption.text)}`);
    await writeFiles(content, { [headline.path]: file });
    await rm(join(content, dirname(caption.path)), { recursive: true });
    moved.set(caption, headline.path);
  }
  return placed.map((one) => ({ ...one, path: moved.get(one) ?? one.path }));
}

test('more than a thousand naughty strings are shown', () => {
  expect(shown.length).toBeGreaterThan(1_000);
  expect(new Set(shown.map(({ what, text }) => `${what} ${text}`)).size).toBeGreaterThan(1_000);
});

test('every naughty string that the desk takes comes out as text', () => {
  const wrong = shown.filter(({ text, what, path }) => {
    const [page, selector] = places[what](path);
    return lettersOf(toString(one(selector, readPage(out, page)))) !== lettersOf(withoutLigatures(text));
  });
  expect(wrong.map(({ what, text }) => [what, text])).toEqual([]);
});

test('no naughty string becomes a part of its page', () => {
  const found = new Map<string, string>();
  const partsOf = ({ what, path }: Placed) => {
    const [page] = places[what](path);
    const known = found.get(page) ?? parts(page);
    found.set(page, known);
    return known;
  };
  const plain = new Map(
    shown.filter(({ text }) => /^\w+$/u.test(text)).map((placed) => [placed.what, partsOf(placed)] as const),
  );
  const different = shown.filter((placed) => partsOf(placed) !== plain.get(placed.what));
  expect(plain.size).toBe(4);
  expect(different.map(({ what, text }) => [what, text])).toEqual([]);
});

/** How much of a page is more than text, as JSON. */
function parts(page: string): string {
  const html = readPage(out, page);
  return JSON.stringify({
    scripts: all('script', html).length,
    others: all(
      'iframe, object, embed, marquee, form[action], base, [onerror], [onload], [onclick], [onmouseover]',
      html,
    ).length,
    dangerous: all('[href^="javascript:" i], [src^="javascript:" i], [href^="data:text" i]', html).length,
    bold: all('h1 *, figcaption .caption *', html).length,
  });
}

/** Letters and digits only: marks are set as the language wants them. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
