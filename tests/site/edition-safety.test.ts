import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { keptEditionPath } from '../../src/edition/settings/paths.ts';
import { runCommand, startCommand } from './commands.ts';
import { testFolder } from './editions.ts';
import { contentsOf, differences, isWhole, type Contents } from './finished-folder.ts';

const { newsroom } = inject('editions');
const place = join(testFolder, 'safety');
const content = join(place, 'content');
const out = join(place, 'edition');
const later = '2035-02-01T00:00:00Z';

let last: Contents;

beforeAll(async () => {
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  await cp(newsroom.folder, out, { recursive: true });
  last = contentsOf(out);
});

beforeEach(async () => {
  await rm(content, { recursive: true, force: true });
  await cp(newsroom.content, content, { recursive: true });
});

afterAll(async () => {
  await rm(place, { recursive: true });
});

const build = (...args: readonly string[]) => runCommand('build', ['--content', content, '--now', later, ...args]);

async function expectLastEdition(): Promise<void> {
  expect(differences(contentsOf(out), last)).toEqual([]);
  expect((await readdir(place)).toSorted()).toEqual(['content', 'edition']);
}

test('a newsroom with an error is not built, and the last edition stands as it was', async () => {
  await breakArticle();
  const { code, stdout, stderr } = await build('--out', out);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^articles\/2025\/10\/weekly-look\/index\.md:\d+:\d+ {2}author\n/u);
  expect(stderr).toContain('Nothing was built. The last edition stands as it was.');
  await expectLastEdition();
});

test('a picture that cannot be published stops the build, and the last edition stands as it was', async () => {
  const picture = join(content, 'articles/2025/09/night-crossing/deck.jpg');
  await truncate(picture, Math.floor(statSync(picture).size / 2));
  const { code, stderr } = await build('--out', out);
  expect(code).toBe(1);
  expect(stderr).toContain('articles/2025/09/night-crossing/index.md:12:8  picture.src');
  expect(stderr).toContain('The picture "deck.jpg" cannot be published: it is cut off');
  await expectLastEdition();
});

test('a text that tells the address of a hidden story is told like any mistake, and the last edition stands as it was', async () => {
  const text = await readFile(join(content, 'articles/2025/10/weekly-look/index.md'), 'utf8');
  await writeFile(
    join(content, 'articles/2025/10/weekly-look/index.md'),
    `${text.trimEnd()} See \`2025/10/half-a-story\`.\n`,
  );
  const { code, stdout, stderr } = await build('--out', out, '--lang', 'uk');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /^articles\/2025\/10\/weekly-look\/index\.md:\d+:\d+ {2}body\n {2}«2025\/10\/half-a-story» – адреса неопублікованого матеріалу/mu,
  );
  expect(stderr).toMatch(/\n1 помилка в 1 файлі\nСайт не зібрано\. Попередній випуск лишився без змін\.\n$/u);
  expect(stderr).not.toContain('    at ');
  await expectLastEdition();
});

test('a folder with files that are not an edition is never replaced', async () => {
  const foreign = join(place, 'foreign');
  await mkdir(foreign);
  await writeFile(join(foreign, 'thesis.txt'), 'Three years of work.');
  const { code, stderr } = await build('--out', foreign);
  expect(code).toBe(2);
  expect(stderr).toContain('holds files that Sitrep did not make');
  expect(readdirSync(foreign)).toEqual(['thesis.txt']);
  expect(readFileSync(join(foreign, 'thesis.txt'), 'utf8')).toBe('Three years of work.');
  await rm(foreign, { recursive: true });
  await expectLastEdition();
});

test.each([
  ['build', ['--now', 'tomorrow']],
  ['build', ['--now', '2026-01-15T12:00:00']],
  ['build', ['--ouput', 'x']],
  ['build', ['extra']],
  ['check', ['--format', 'xml']],
  ['check', ['--now', '2026-02-30T12:00:00Z']],
])('%s %j is a wrong call: exit 2', async (command, args) => {
  const { code, stdout, stderr } = await runCommand(command, ['--content', content, ...args]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).not.toBe('');
});

test('check says nothing but one array as JSON, with the keys that were promised: exit 1 with an error, else 0', async () => {
  const check = () => runCommand('check', ['--content', content, '--now', later, '--format', 'json']);
  const sound = await check();
  const notice =
    'Published stories were not compared with what readers know already: git holds no earlier version of this folder.\n';
  expect([sound.code, JSON.parse(sound.stdout), sound.stderr]).toEqual([0, [], notice]);
  await breakArticle();
  const broken = await check();
  expect([broken.code, broken.stderr]).toEqual([1, notice]);
  const problems = JSON.parse(broken.stdout) as readonly Record<string, unknown>[];
  expect(problems).toHaveLength(1);
  expect(Object.keys(problems[0]!)).toEqual(['severity', 'file', 'line', 'column', 'field', 'rule', 'message', 'hint']);
  expect(problems[0]).toMatchObject({
    ...{ severity: 'error', file: 'articles/2025/10/weekly-look/index.md', line: 5, column: 9 },
    ...{ field: 'author', rule: 'author-unknown' },
  });
});

const staging = join(place, '.edition.next');
const previous = join(place, '.edition.previous');

test.each([
  ['while it reads the newsroom', () => true],
  ['when it has begun to write', () => existsSync(staging)],
  ['when pages are written', () => existsSync(join(staging, 'index.html'))],
  ['when pictures are written', () => existsSync(join(staging, 'media'))],
  ['while it swaps', () => existsSync(previous) || !existsSync(out)],
])('a build that is killed %s leaves a whole edition', async (_moment, isReached) => {
  await killedWhen(isReached);
  const left = existsSync(out) ? out : previous;
  expect(isWhole(contentsOf(left), left)).toBe(true);
});

/** How many builds are killed at moments that are drawn by lot. */
const kills = Number(process.env['KILLS'] ?? 3);

test('whenever a build is killed, readers have a whole edition', { timeout: 3_600_000 }, async () => {
  const story = join(content, 'articles/2025/10/weekly-look/index.md');
  const moments = fc.sample(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.boolean()), { numRuns: kills, seed: 2026 });
  for (const [moment, isNew] of moments) {
    await appendFile(story, '\nOne more word.\n');
    const { process: child, outcome } = startCommand('build', ['--content', content, '--out', out, '--now', later]);
    const isOver = outcome.then(() => true);
    await once(child, 'spawn');
    await Promise.race([isOver, setTimeout(moment)]);
    child.kill('SIGKILL');
    await outcome;
    const left = existsSync(out) ? out : previous;
    expect(isWhole(contentsOf(left), left), `${String(moment)} ms`).toBe(true);
    if (isNew) await rm(keptEditionPath(out), { recursive: true, force: true });
  }
});

test('after builds that were killed, the next one makes its edition and leaves nothing else', async () => {
  expect(await build('--out', out)).toMatchObject({ code: 0, stderr: '' });
  const next = contentsOf(out);
  expect(isWhole(next, out)).toBe(true);
  expect(next.has('2035/01/new-timetable/index.html')).toBe(true);
  expect((await readdir(place)).toSorted()).toEqual(['content', 'edition']);
});

/** Starts a build, which yields to us, and kills it as soon as `isReached` says so. */
async function killedWhen(isReached: () => boolean): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  const { process: child, outcome } = startCommand('build', ['--content', content, '--out', out, '--now', later]);
  await once(child, 'spawn');
  setPriority(child.pid ?? 0, constants.priority.PRIORITY_LOW);
  while (!isReached() && child.exitCode === null) await setTimeout(2);
  child.kill('SIGKILL');
  await outcome;
}

async function breakArticle(): Promise<void> {
  const text = `---\ntitle: A view\ndescription: From the hill.\ncategory: background\nauthor: nobody\ndate: 2025-10-01T08:00:00+03:00\n---\n\nText.\n`;
  await writeFile(join(content, 'articles/2025/10/weekly-look/index.md'), text);
}
