import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { quotations, writeQuotingNewsroom } from '../support/quoting-newsroom.ts';
import { runCommand, type CommandOutcome } from './commands.ts';
import { testFolder } from './editions.ts';
import { bytesOf, pagePaths } from './finished-folder.ts';
import { all, one, readPage } from './html.ts';

const content = join(testFolder, 'quoting-content');
const out = join(testFolder, 'quoting');
let built: CommandOutcome;

beforeAll(async () => {
  for (const folder of [content, out]) await rm(folder, { recursive: true, force: true });
  await writeQuotingNewsroom(content);
  built = await runCommand('build', ['--content', content, '--out', out, '--now', '2026-01-15T12:00:00Z']);
});

test('a newsroom that quotes the making of pages wherever it can is checked and built', async () => {
  const { problems } = await readNewsroom({ content });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([built.code, built.stderr.replace(/^Pictures: .*$/gmu, '').trim()]).toEqual([0, '']);
});

test('every page has one doctype, at its beginning, whatever its headline quotes', () => {
  const pages = pagePaths(out);
  expect(pages.length).toBeGreaterThan(10 * quotations.length);
  const wrong = pages.filter((page) => {
    const html = bytesOf(out, page.endsWith('/') ? `${page}index.html` : page).toString();
    const others = readPage(out, page).children.filter(({ type }) => type !== 'element');
    return !html.startsWith('<!DOCTYPE html><html lang="') || others.length !== 1;
  });
  expect(wrong).toEqual([]);
});

test('what is quoted is shown letter by letter, and takes part in no page', () => {
  for (const [index, text] of quotations.entries()) {
    const page = readPage(out, `/2025/07/q-${String(index)}/`);
    expect(toString(one('main pre', page)).trim()).toBe(text);
    expect(lettersOf(toString(one('h1', page)))).toContain(lettersOf(text.slice(0, 100)));
    expect(all('base, meta[http-equiv], [onload], main script, iframe', page)).toEqual([]);
  }
});

/** Letters and digits only: marks are set as the language wants them. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
