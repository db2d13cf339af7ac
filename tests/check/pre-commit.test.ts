import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/edition/settings/paths.ts';
import { smallestNewsroom, soundStory } from '../support/written-newsroom.ts';

const hook = join(root, '.githooks/pre-commit');
const repository = mkdtempSync(join(tmpdir(), 'hook-'));
const story = 'content/articles/2025/10/new-look/index.md';
const other = 'content/articles/2025/10/half-a-story/index.md';

beforeAll(() => {
  cpSync(smallestNewsroom, join(repository, 'content'), { recursive: true });
  const check = `"${process.execPath}" "${join(root, 'scripts/check.ts')}"`;
  writeFileSync(join(repository, 'package.json'), JSON.stringify({ scripts: { check } }));
  mkdirSync(join(repository, '.githooks'));
  copyFileSync(hook, join(repository, '.githooks/pre-commit'));
  git('init', '--quiet');
  git('add', '.');
  commit();
  git('config', 'core.hooksPath', '.githooks');
});

afterAll(() => {
  rmSync(repository, { recursive: true });
});

function git(...args: readonly string[]) {
  const { PATH, HOME } = process.env;
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost.invalid', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8', env: { PATH, HOME } });
}

function commit() {
  const { status, stdout, stderr } = git('commit', '--quiet', '--message', 'A change.');
  return { isCommitted: status === 0, said: stdout + stderr };
}

/** Stages these files, and commits what was staged; whatever could not be committed is put back. */
function commitWith(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  git('add', '.');
  return putBack(commit());
}

function putBack<Outcome>(outcome: Outcome): Outcome {
  git('reset', '--quiet', '--hard');
  git('clean', '--quiet', '-d', '--force');
  return outcome;
}

test('the hook can be run, and is a script for any shell', () => {
  expect(statSync(hook).mode & 0o111).not.toBe(0);
  expect(readFileSync(hook, 'utf8')).toMatch(/^#!\/bin\/sh\n/u);
});

test('a story with a mistake is not committed, and the mistake is told', () => {
  const { isCommitted, said } = commitWith({ [story]: soundStory('topics: [nothing]') });
  expect(isCommitted).toBe(false);
  expect(said).toContain('articles/2025/10/new-look/index.md:7:10  topics[0]');
  expect(said).toContain('Nothing was committed.');
});

test('a sound story is committed, and a picture whose name has spaces with it', () => {
  expect(commitWith({ [story]: soundStory(), [`${dirname(story)}/a ship's bow.txt`]: 'x' }).isCommitted).toBe(true);
});

test('mistakes of files that are not committed stop nothing', () => {
  const third = 'content/articles/2025/10/third-look/index.md';
  writeFileSync(join(repository, other), 'Nothing.');
  mkdirSync(dirname(join(repository, third)), { recursive: true });
  writeFileSync(join(repository, third), soundStory('', 'Other words.'));
  git('add', third);
  const { isCommitted, said } = putBack(commit());
  expect(isCommitted).toBe(true);
  expect(said).toContain('Some changes are not staged; they are checked as well.');
});

test('a record that stories name cannot be taken away or renamed', () => {
  git('rm', '--quiet', 'content/authors/mira.yaml');
  const removed = putBack(commit());
  expect(removed.isCommitted).toBe(false);
  expect(removed.said).toContain('articles/2025/10/weekly-look/index.md:5:9  author');
  renameSync(join(repository, 'content/authors/mira.yaml'), join(repository, 'content/authors/mira-two.yaml'));
  git('add', '--all');
  expect(putBack(commit()).isCommitted).toBe(false);
});

test('a commit without content is not checked', () => {
  const { isCommitted, said } = commitWith({ 'notes.txt': 'Nothing.' });
  expect([isCommitted, said]).toEqual([true, '']);
});
