import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHistory, type HistoryCheck } from '../../src/desk/history/check-history.ts';
import { notCompared } from '../../src/desk/wording/summaries.ts';
import { inRepository, now } from '../support/committed-newsroom.ts';
import { soundStory } from '../support/written-newsroom.ts';

const path = 'articles/2025/10/pier/index.md';
const story = { [path]: soundStory() };
const changed = { [path]: soundStory('', 'Another text.') };
const another = { 'articles/2025/10/quay/index.md': soundStory() };

function rulesOf(outcome: HistoryCheck): readonly string[] | string {
  return outcome.kind === 'compared' ? outcome.problems.map(({ rule }) => rule) : notCompared.en(outcome.reason);
}

test('a branch is compared with where it left the main branch, whatever has been published since', async () => {
  await inRepository(async ({ git, commit, check }) => {
    await commit(story);
    git('checkout', '--quiet', '-b', 'work');
    await commit(another);
    expect(rulesOf(await check())).toEqual([]);
    await commit(changed);
    expect(rulesOf(await check())).toEqual(['change-untold']);
    git('checkout', '--quiet', 'main');
    await commit(changed);
    git('checkout', '--quiet', 'work');
    expect(rulesOf(await check('main'))).toEqual(['change-untold']);
  });
});

test('on the main branch, what was pushed last is compared, or the last commit where nothing ever was', async () => {
  await inRepository(async ({ git, commit, write, check }) => {
    await commit(story);
    await commit(changed);
    expect(rulesOf(await check())).toEqual([]);
    git('update-ref', 'refs/remotes/origin/main', 'HEAD~1');
    expect(rulesOf(await check())).toEqual(['change-untold']);
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    await write(story);
    expect(rulesOf(await check())).toEqual(['change-untold']);
  });
});

test('the revision that the caller names is the base', async () => {
  await inRepository(async ({ git, commit, check }) => {
    await commit(story);
    git('tag', 'edition-1');
    await commit(changed);
    await commit(another);
    expect(rulesOf(await check('HEAD~1'))).toEqual([]);
    expect(rulesOf(await check('HEAD~2'))).toEqual(['change-untold']);
    expect(rulesOf(await check('edition-1'))).toEqual(['change-untold']);
  });
});

test.each(['nowhere', '--help', 'HEAD:content', '-1', ''])(
  'a revision that git does not know is refused: %s',
  async (base) => {
    await inRepository(async ({ commit, check }) => {
      await commit(story);
      expect((await check(base)).kind).toBe('base-unknown');
    });
  },
);

test('a pull request on GitHub is compared with its target, a push with what stood there before', async () => {
  await inRepository(async ({ root, git, commit, check }) => {
    await commit(story);
    git('update-ref', 'refs/remotes/origin/release', 'HEAD');
    const before = git('rev-parse', 'HEAD').trim();
    await commit(changed);
    const event = join(root, 'event.json');
    const actions = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: event };
    expect(rulesOf(await check(undefined, { ...actions, GITHUB_BASE_REF: 'release' }))).toEqual(['change-untold']);
    await writeFile(event, JSON.stringify({ before }));
    expect(rulesOf(await check(undefined, actions))).toEqual(['change-untold']);
    await writeFile(event, JSON.stringify({ before: '0'.repeat(40) }));
    expect(rulesOf(await check(undefined, actions))).toEqual([]);
  });
});

test('a copy without the base says that it did not compare', async () => {
  await inRepository(async ({ commit, check }) => {
    await commit(story);
    const event = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'release' };
    expect(rulesOf(await check(undefined, event))).toBe(
      'Published stories were not compared with what readers know already: git knows no "origin/release" here. ' +
        'In a workflow, let the checkout fetch the whole history (fetch-depth: 0).',
    );
  });
});

test('without git, a repository, a commit or an earlier version, the check says that it did not compare', async () => {
  const said = 'Published stories were not compared with what readers know already: ';
  await inRepository(async ({ root, content, git, write, commit, check }) => {
    await write(story);
    expect(rulesOf(await check(undefined, { PATH: root }))).toBe(`${said}git is not installed on this machine.`);
    expect(rulesOf(await check())).toBe(`${said}nothing has been committed yet.`);
    await writeFile(join(root, '.gitignore'), 'content\n');
    await commit();
    expect(rulesOf(await check())).toBe(`${said}git holds no earlier version of this folder.`);
    await rm(join(root, '.git'), { recursive: true });
    const environment = { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: join(root, '..') };
    expect(rulesOf(await checkHistory({ content, now, environment }))).toBe(
      `${said}this folder is in no git repository.`,
    );
    expect((await checkHistory({ content, now, base: 'main', environment })).kind).toBe('base-unknown');
    expect(() => git('status')).toThrow();
  });
});

test('what a hostile repository names is not run, and hostile names of files are only names', async () => {
  await inRepository(async ({ root, git, commit, write, check }) => {
    await commit({
      ...story,
      'articles/2025/10/pier/a\n"b\t—;$(touch x).jpg': 'one',
      '.gitattributes': '* diff=evil\n',
    });
    const trace = join(root, 'trace');
    const program = join(root, 'program');
    await writeFile(program, `#!/bin/sh\ntouch ${trace}\n`);
    await chmod(program, 0o755);
    for (const name of ['core.fsmonitor', 'diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.pager'])
      git('config', name, program);
    await mkdir(join(root, '.git/hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'fsmonitor-watchman'])
      await writeFile(join(root, '.git/hooks', hook), `#!/bin/sh\ntouch ${trace}\n`, { mode: 0o755 });
    await write({ ...changed, 'articles/2025/10/pier/a\n"b\t—;$(touch x).jpg': 'two' });
    await rm(trace, { force: true });
    expect(rulesOf(await check())).toEqual(['change-untold']);
    expect(existsSync(trace)).toBe(false);
  });
});

test('inside a hook, the newsroom’s own repository is asked, and nothing of it is written', async () => {
  await inRepository(async ({ root, commit, write, check }) => {
    await commit(story);
    await write(changed);
    const index = () => execFileSync('sha256sum', [join(root, '.git/index')], { encoding: 'utf8' });
    const before = index();
    expect(rulesOf(await check(undefined, { GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere' }))).toEqual([
      'change-untold',
    ]);
    expect(index()).toBe(before);
  });
});
