import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inRepository } from '../support/committed-newsroom.ts';
import { runCommand } from '../site/commands.ts';
import { soundStory } from '../support/written-newsroom.ts';

const path = 'articles/2025/10/pier/index.md';
const records = {
  'categories/background.yaml': 'title: Background\ndescription: All of it.\nsources: optional\n',
  'categories/reports.yaml': 'title: Reports\ndescription: All of it.\n',
  'authors/mira.yaml': 'name: Mira\nrole: Writer\n',
  'pages/about.md': '---\ntitle: About\ndescription: Us.\n---\n\nText.\n',
  'pages/support.md': '---\ntitle: Support\ndescription: Us.\n---\n\nText.\n',
  'lamp.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
};

test('check tells a silent change in its own list, and keeps what it could not compare off it', async () => {
  await inRepository(async ({ content, git, commit, write, root }) => {
    const check = (...args: readonly string[]) =>
      runCommand('check', ['--content', content, '--format', 'json', ...args]);
    await commit({ ...records, [path]: soundStory() });
    expect(await check()).toEqual({ code: 0, stdout: '[]\n', stderr: '' });

    await write({ [path]: soundStory('', 'Another text.') });
    const changed = await check();
    expect([changed.code, changed.stderr]).toEqual([1, '']);
    expect(JSON.parse(changed.stdout)).toEqual([expect.objectContaining({ rule: 'change-untold', file: path })]);

    const unknown = await check('--base', 'nowhere');
    expect([unknown.code, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('git knows no "nowhere" here');

    await mkdir(join(root, 'elsewhere'));
    git('mv', 'content', 'elsewhere/content');
    const moved = await runCommand('check', ['--content', join(root, 'elsewhere/content'), '--format', 'json']);
    expect([moved.code, moved.stdout]).toEqual([0, '[]\n']);
    expect(moved.stderr).toMatch(/^Published stories were not compared with what readers know already: git holds no/u);
  });
});

test('new makes a story from flags and asks nothing; what is missing or wrong is a wrong call', async () => {
  await inRepository(async ({ content, commit }) => {
    await commit(records);
    const begin = (...args: readonly string[]) =>
      runCommand('new', ['--content', content, '--now', '2026-11-25T00:00:00Z', ...args]);
    const flags = ['--title', 'A crane', '--category', 'background', '--author', 'mira', '--language', 'en'];
    const made = await begin(...flags);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('articles/2026/11/a-crane/index.md');
    expect((await begin(...flags)).code).toBe(2);
    expect(await begin(...flags.slice(2))).toEqual({ code: 2, stdout: '', stderr: '--title is missing.\n' });
    expect((await begin(...flags, '--slug', 'other', '--picture', join(content, 'none.jpg'))).stderr).toMatch(
      /none\.jpg" cannot be published: there is no such file\./u,
    );
    expect((await begin(...flags, '--date', 'tomorrow')).code).toBe(2);
  });
});
