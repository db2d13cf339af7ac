import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { layOver, withNewsroom } from '../support/written-newsroom.ts';
import { runCommand, type CommandOutcome } from './commands.ts';

const { content, now, folder } = inject('editions').newsroom;

function explain(newsroom: string, asked: string, from?: string): Promise<CommandOutcome> {
  const args = [asked, '--content', newsroom, '--now', now, '--out', folder];
  return runCommand('explain', args, from === undefined ? {} : { from });
}

test('a page is explained by its address: what makes it, from what, when it was rendered and what comes next', async () => {
  const { code, stdout, stderr } = await explain(content, '/authors/map-desk/');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining([
      '/news/authors/map-desk/ is authors/map-desk/index.html',
      'made by    src/pages/[...language]/authors/[author]/[...page].astro',
      expect.stringMatching(/^key {8}[\da-f]{64}$/u),
      expect.stringMatching(/^rendered {3}\d{4}-\d\d-\d\dT.*Z; .*: the next build takes it over$/u),
      expect.stringMatching(/^ {11}authors\/map-desk\.yaml$/u),
    ]),
  );
});

test('a file is explained by its path, from where one stands or from the folder of the newsroom', async () => {
  const [whole, there] = await Promise.all([
    explain(content, 'topics/lighthouse.uk.md'),
    explain(content, 'lighthouse.uk.md', join(content, 'topics')),
  ]);
  expect(whole.stdout).toMatch(/^topics\/lighthouse\.uk\.md reaches \d+ pages:\n {2}\/news\//u);
  expect(whole.stdout).toContain('\n  /news/uk/topics/lighthouse/\n');
  expect([there.code, there.stdout]).toEqual([0, whole.stdout]);
});

test('an address without a page ends as a wrong call, with the nearest one offered', async () => {
  const { code, stdout, stderr } = await explain(content, '/authors/map-dsk/');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'There is no page and no file of the newsroom at "/authors/map-dsk/". Did you mean /news/authors/map-desk/?\n',
  );
});

test('of a newsroom with errors, those are told that a check tells', async () => {
  await withNewsroom(async (newsroom) => {
    await layOver(join(import.meta.dirname, '../fixtures/refused/topic-unknown'), newsroom);
    const explained = await explain(newsroom, '/');
    const checked = await runCommand('check', ['--content', newsroom, '--now', now]);
    expect([explained.code, checked.code]).toEqual([1, 1]);
    expect(checked.stdout).toContain(explained.stdout.split('\n\n')[0]);
    expect(explained.stdout).toContain('articles/');
  });
});
