import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { hiddenInWords } from '../../src/desk/text/hidden-characters.ts';
import { root } from '../../src/edition/settings/paths.ts';
import { beforeAll, expect, test } from 'vitest';
import { asReadersGetIt, withoutSanitiser } from '../support/attacks/attacked-bodies.ts';
import { writeNewsroom } from '../support/attacks/attacked-newsroom.ts';
import { attackedNewsrooms } from '../support/attacks/attacked-records.ts';
import { attacks } from '../support/attacks/attacks.ts';
import { whatRunsInPages } from '../support/attacks/what-runs-in-pages.ts';
import { whatRuns } from '../support/attacks/what-runs.ts';
import { testFolder } from '../site/editions.ts';
import { sharedBrowser } from './chromium.ts';

const all = attacks();
/** The desk refuses whatever hides a character in front matter, or begins a comment there. */
const admitted = all.filter((attack) => hiddenInWords(attack).length === 0 && !attack.includes('<!--'));

const newsrooms = attackedNewsrooms(admitted);

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** What ran of its own attack when each stood raw in a document of its own. */
const alone = new Map<string, readonly string[]>();
beforeAll(async () => {
  const documents = all.map((attack) => [attack, withoutSanitiser(attack)] as const);
  // Text that holds nothing of the kind runs nothing, and opening it would take half of the time.
  const maybe = documents.filter(([, html]) => /<[^<>]*\bon\w|<[^<>]*script|<[^<>]*data:/isu.test(html));
  const raw = new Map(maybe);
  // What runs in the window around the documents is told by that window's address, which is no attack.
  for (const [name, what] of await whatRuns(browser, raw))
    if (raw.has(name) && what.some((one) => !one.startsWith('asked'))) alone.set(name, what);
});

test('the attacks are alive: without a sanitiser, more than a hundred run', () => {
  expect(all.length).toBeGreaterThan(800);
  const ran = [...alone.values()];
  expect(ran.length).toBeGreaterThan(100);
  // Each way of touching a page is alive, too.
  for (const hand of ['by mouse: mouseover', 'by mouse: address', 'by keys:', 'by script:'])
    expect(ran.filter((what) => what.some((one) => one.includes(hand))).length, hand).toBeGreaterThan(8);
});

test('among pages that are opened together, every one that runs or leaves something open is found', async () => {
  const running = [...alone.keys()].filter((_, index) => index % 20 === 0);
  expect(running.length).toBeGreaterThan(9);
  const open = ['<!-- x', '<textarea>', '<plaintext>', '<p title="x', '<div>', '<script>', '<b>'];
  const sound = Array.from({ length: 100 }, (_, index) => `<p>Sound ${String(index)}</p>`);
  const bad = [
    ...running.map((attack) => [attack, withoutSanitiser(attack)] as const),
    ...open.map((one) => [one, one] as const),
  ];
  const pages = new Map([
    ...sound.slice(0, 5).map((one) => [one, one] as const),
    ...bad.flatMap((one, index) => [
      one,
      ...sound.slice(5 + 3 * index, 8 + 3 * index).map((html) => [html, html] as const),
    ]),
  ]);
  const found = [...(await whatRunsInPages(browser, pages, 8)).keys()];
  expect(found.toSorted()).toEqual(bad.map(([name]) => name).toSorted());
});

test('no attack runs, or asks anything of another site, from any place of a body', async () => {
  const pages = new Map(all.map((attack) => [attack, asReadersGetIt(attack)]));
  expect([...(await whatRunsInPages(browser, pages, 16))]).toEqual([]);
});

const folderOf = (of: string) => join(testFolder, `attacked ${of}`);

/** Once for all tests, in one process. */
let built: Promise<unknown> | undefined;

async function buildAll(): Promise<void> {
  for (const [of, records] of newsrooms) {
    await rm(folderOf(of), { recursive: true, force: true });
    await writeNewsroom(folderOf(of), records);
  }
  const { PATH, HOME } = process.env;
  const script = join(root, 'tests/site/build-many.ts');
  const args = [script, '2026-01-15T12:00:00Z', ...[...newsrooms.keys()].map(folderOf)];
  await promisify(execFile)(process.execPath, args, { env: { PATH, HOME, TZ: 'UTC' } });
}

test.each([...newsrooms])(
  'no attack runs, or asks anything, from any string of the front matter of %s',
  async (of, records) => {
    expect(admitted.length).toBeGreaterThan(700);
    await (built ??= buildAll());
    const out = `${folderOf(of)} edition`;
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(records.length);
    const seen = new Set<string>();
    const pages = new Map(
      files.map((file) => [file, withoutLooks(withoutRepeats(readFileSync(join(out, file), 'utf8'), seen))]),
    );
    expect([...(await whatRunsInPages(browser, pages, 8))]).toEqual([]);
  },
);

/** The head and the foot of a site, letter for letter as they were on a page before, are not opened again. */
function withoutRepeats(html: string, seen: Set<string>): string {
  return html.replaceAll(/<(header|footer|nav)\b.*?<\/\1>/gsu, (part) => (seen.size < seen.add(part).size ? part : ''));
}

/**
 * Our own styles, fonts and icons run nothing and cost time; a link that an attack wrote is not one of them. The page of an
 * old address would leave at once for the new one: what stands on it is opened here, where it leads is a site's address.
 */
function withoutLooks(html: string): string {
  const staying = html.replace(/<meta http-equiv="refresh" content="0;url=(?:\/(?!\/)|https:\/\/)[^"<>]*">/u, '');
  return staying.replaceAll(/<link rel="(?:stylesheet|preload|icon)" [^<>]*href="\/(?:assets\/|favicon)[^<>]*>/gu, '');
}
