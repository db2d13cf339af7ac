import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentsOf, differences, isWhole, type Contents } from './finished-folder.ts';
import { buildNext } from './one-builder.ts';

const { newsroom } = inject('editions');

let place: string;
let content: string;
let out: string;
let now = newsroom.now;
let before: Contents;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'edited-'));
  [content, out] = [join(place, 'newsroom'), join(place, 'edition')];
  await cp(newsroom.content, content, { recursive: true });
  await buildNext({ content, out, now });
  before = contentsOf(out);
});
afterAll(() => rm(place, { recursive: true }));

async function rewrite(path: string, what: RegExp, by: string): Promise<void> {
  const text = await readFile(join(content, path), 'utf8');
  expect(text).toMatch(what);
  await writeFile(join(content, path), text.replace(what, by));
}

const ferry = 'articles/2025/08/first-ferry';

/** What an editor does, and what of the edition may change by it. */
const edits: readonly (readonly [what: string, edit: () => Promise<unknown>, changes: RegExp])[] = [
  ['nothing', () => Promise.resolve(), /^$/u],
  [
    'a word in the text of a story',
    () => rewrite(`${ferry}/index.md`, /The notices disagree\./u, 'The notices do not agree.'),
    /^2025\/08\/first-ferry\/index\.html$|feed\.xml$/u,
  ],
  ['a headline', () => rewrite(`${ferry}/index.md`, /^title: .*$/mu, 'title: Why the ferry was late'), /./u],
  ['the role of an author', () => rewrite('authors/mira.yaml', /en: Reports/u, 'en: Notes'), /html$/u],
  [
    'how a source is graded',
    () => rewrite('sources/harbour-office.yaml', /^reliability: B$/mu, 'reliability: C'),
    /html$/u,
  ],
  ['the name of the site', () => rewrite('site.yaml', /en: Lookout, uk/u, 'en: Lookouts, uk'), /./u],
  ['the time zone', () => rewrite('site.yaml', /^timeZone: .*$/mu, 'timeZone: Asia/Riyadh'), /./u],
  ['the name of a topic', () => rewrite('topics/ferry.md', /en: Ferry/u, 'en: Boat'), /./u],
  [
    'a picture under the same name',
    () => cp(join(content, 'articles/2025/09/night-crossing/bridge.png'), join(content, 'authors/mira.png')),
    /./u,
  ],
  ['a story goes', () => rm(join(content, ferry), { recursive: true }), /./u],
  [
    'a story gets another address',
    () => rename(join(content, 'articles/2025/10/weekly-look'), join(content, 'articles/2025/10/a-look')),
    /./u,
  ],
  ['an embargo ends', () => Promise.resolve((now = '2035-02-01T00:00:00Z')), /./u],
];

test.each(edits)('after %s, the next edition is to the byte what a new one would be', async (what, edit, changes) => {
  await edit();
  await buildNext({ content, out, now });
  const after = contentsOf(out);
  const anew = join(place, `anew ${what}`);
  await buildNext({ content, out: anew, now });
  expect(differences(after, contentsOf(anew))).toEqual([]);
  expect(isWhole(after, out)).toBe(true);
  const changed = differences(before, after).filter((path) => path !== 'edition.json');
  if (what === 'nothing') expect(changed).toEqual([]);
  else expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((path) => !changes.test(path))).toEqual([]);
  before = after;
});
