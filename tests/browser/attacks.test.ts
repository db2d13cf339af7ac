import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { hiddenCharacters } from '../../src/desk/text/hidden-characters.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asReadersGetIt, withoutSanitiser } from '../support/attacks/attacked-bodies.ts';
import { writeNewsroom } from '../support/attacks/attacked-newsroom.ts';
import { attackedNewsrooms } from '../support/attacks/attacked-records.ts';
import { attacks } from '../support/attacks/attacks.ts';
import { whatRuns } from '../support/attacks/what-runs.ts';
import { buildEdition } from '../site/commands.ts';
import { testFolder } from '../site/editions.ts';
import { openBrowser } from './chromium.ts';

const all = attacks();
/** The desk refuses whatever hides a character in front matter. */
const admitted = all.filter((attack) => hiddenCharacters(attack).length === 0);

/** A quiet machine takes a sixth of it. */
const patience = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test(
  'the attacks are alive: without a sanitiser, more than a hundred run',
  async () => {
    expect(all.length).toBeGreaterThan(800);
    const runs = await whatRuns(browser, new Map(all.map((attack) => [attack, withoutSanitiser(attack)])));
    const ran = [...runs.values()].filter((what) => what.some((one) => !one.startsWith('asked')));
    expect(ran.length).toBeGreaterThan(100);
    // Each way of touching a page is alive, too.
    for (const hand of ['by mouse: mouseover', 'by mouse: address', 'by keys:', 'by script:'])
      expect(ran.filter((what) => what.some((one) => one.includes(hand))).length, hand).toBeGreaterThan(8);
  },
  patience,
);

test(
  'no attack runs, or asks anything of another site, from any place of a body',
  async () => {
    const bodies = Array.from({ length: Math.ceil(all.length / 4) }, (_, index) => all.slice(index * 4, index * 4 + 4));
    const documents = new Map(bodies.map((some) => [some.join(' ¦ '), asReadersGetIt(some)]));
    expect([...(await whatRuns(browser, documents))]).toEqual([]);
  },
  patience,
);

test.each([...attackedNewsrooms(admitted)])(
  'no attack runs, or asks anything, from any string of the front matter of %s',
  async (of, records) => {
    const [content, out] = [join(testFolder, `attacked ${of}`), join(testFolder, `attacked ${of} edition`)];
    await rm(content, { recursive: true, force: true });
    expect(admitted.length).toBeGreaterThan(700);
    await writeNewsroom(content, records);
    await buildEdition({ content, out, now: '2026-01-15T12:00:00Z' });
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(records.length);
    const seen = new Set<string>();
    const documents = new Map(
      files.map((file) => [file, withoutLooks(withoutRepeats(readFileSync(join(out, file), 'utf8'), seen))]),
    );
    expect([...(await whatRuns(browser, documents))]).toEqual([]);
  },
  patience,
);

/** The head and the foot of a site, letter for letter as they were on a page before, are not opened again. */
function withoutRepeats(html: string, seen: Set<string>): string {
  return html.replaceAll(/<(header|footer|nav)\b.*?<\/\1>/gsu, (part) => (seen.size < seen.add(part).size ? part : ''));
}

/** Our own styles, fonts and icons run nothing and cost time; a link that an attack wrote is not one of them. */
function withoutLooks(html: string): string {
  return html.replaceAll(/<link rel="(?:stylesheet|preload|icon)" [^<>]*href="\/(?:assets\/|favicon)[^<>]*>/gu, '');
}
