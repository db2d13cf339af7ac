import { once } from 'node:events';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { runCommand, startCommand, type Surroundings } from '../site/commands.ts';
import { smallestNewsroom, soundStory, withNewsroom } from '../support/written-newsroom.ts';

const notice =
  'Published stories were not compared with what readers know already: this folder is in no git repository.\n';

const story = 'articles/2025/10/weekly-look/index.md';

let broken: string;
beforeAll(async () => {
  broken = await mkdtemp(join(tmpdir(), 'broken-'));
  await cp(smallestNewsroom, broken, { recursive: true });
  await writeFile(join(broken, story), soundStory('topics: [nothing]'));
});
afterAll(() => rm(broken, { recursive: true }));

/** Checks the smallest newsroom with a mistake in one of its stories. */
function checkBroken(args: readonly string[], surroundings?: Surroundings) {
  return runCommand('check', ['--content', broken, ...args], { from: broken, ...surroundings });
}

test('a sound newsroom ends with 0, whatever the format', async () => {
  const outputs = await withNewsroom((content) =>
    Promise.all(
      ['pretty', 'json', 'github'].map((format) => runCommand('check', ['--content', content, '--format', format])),
    ),
  );
  expect(outputs).toEqual(
    ['No problems.\n', '[]\n', ''].map(
      (stdout) => expect.objectContaining({ code: 0, stdout, stderr: notice }) as object,
    ),
  );
});

test('a mistake ends with 1, and is told without colours where nobody would see them', async () => {
  const { code, stdout, stderr } = await checkBroken([]);
  expect([code, stderr]).toEqual([1, notice]);
  expect(stdout).toMatch(new RegExp(`^${RegExp.escape(story)}:7:10 {2}topics\\[0\\]\\n {2}There is no topic`, 'u'));
  expect(stdout).toMatch(/\n\n1 error in 1 file\n$/u);
});

test('colours can be asked for', async () => {
  const { stdout } = await checkBroken([], { environment: { FORCE_COLOR: '1' } });
  expect(stdout).toContain('\u001B[31m1 error in 1 file\u001B[39m');
});

test('json is one array and nothing else', async () => {
  const { stdout } = await checkBroken(['--format', 'json']);
  const problems = JSON.parse(stdout) as readonly Problem[];
  expect(problems.map((problem) => Object.keys(problem))).toEqual([
    ['severity', 'file', 'line', 'column', 'field', 'rule', 'message', 'hint'],
  ]);
});

test('GitHub gets annotations, and the table is added to the summary of the run', async () => {
  const outcome = await withNewsroom(async (content) => {
    await writeFile(join(content, story), soundStory('topics: [nothing]'));
    const summary = join(content, '.summary.md');
    await appendFile(summary, 'Before.\n');
    const environment = { GITHUB_WORKSPACE: dirname(content), GITHUB_STEP_SUMMARY: summary };
    const { stdout } = await runCommand('check', ['--content', content, '--format', 'github'], { environment });
    return {
      stdout: stdout.replace(content.slice(dirname(content).length + 1), 'NEWS'),
      summary: await readFile(summary, 'utf8'),
    };
  });
  expect(outcome.stdout).toMatch(
    new RegExp(`^::error file=NEWS/${RegExp.escape(story)},line=7,col=10,title=topic-unknown::`, 'u'),
  );
  expect(outcome.summary).toMatch(/^Before\.\n## The newsroom has problems\n/u);
  expect(outcome.summary).toContain('❌ error');
});

test('sarif is one log and nothing else', async () => {
  const { code, stdout } = await checkBroken(['--format', 'sarif']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'topic-unknown' }] }] });
});

test('only what is wrong with the given paths is told; a wrong path is a wrong call', async () => {
  expect((await checkBroken([story])).code).toBe(1);
  expect((await checkBroken(['articles/2025/09', 'articles/2025/08/first-ferry/index.md'])).code).toBe(0);
  const { code, stdout, stderr } = await checkBroken(['/etc/hosts']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('"/etc/hosts" is outside the content folder');
});

test('watching tells nothing but everything, for people', async () => {
  expect((await checkBroken(['--watch', story])).code).toBe(2);
  expect((await checkBroken(['--watch', '--format', 'json'])).code).toBe(2);
});

test('watching says where each check begins and ends, and tells when all is mended', async () => {
  await withNewsroom(async (content) => {
    await writeFile(join(content, story), soundStory('topics: [nothing]'));
    const { process: child } = startCommand('check', ['--content', content, '--watch']);
    let said = '';
    child.stdout?.on('data', (text: string) => (said += text));
    try {
      const waits = 'Waiting for changes. Stop with Ctrl+C.\n';
      await vi.waitFor(() => {
        expect(said).toMatch(/^Checking the newsroom …\n/u);
        expect(said.endsWith(waits)).toBe(true);
      }, 30_000);
      expect(said).toContain('1 error in 1 file');
      await writeFile(join(content, story), soundStory());
      await vi.waitFor(() => {
        expect(said).toMatch(/Checking the newsroom …\nNo problems\.\nWaiting for changes/u);
      }, 30_000);
    } finally {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
  });
});
