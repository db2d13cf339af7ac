import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Timing } from '../../src/cli/timing.ts';
import { layOver, withNewsroom } from '../support/written-newsroom.ts';
import { runCommand, type CommandOutcome } from './commands.ts';

const { content, now } = inject('editions').newsroom;

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'timing-'));
});
afterAll(() => rm(place, { recursive: true }));

function build(newsroom: string, ...more: readonly string[]): Promise<CommandOutcome> {
  return runCommand('build', ['--content', newsroom, '--now', now, '--out', join(place, 'out'), ...more]);
}

function countsOf(stdout: string): Readonly<Record<string, Timing['phases'][number]['counts']>> {
  const { phases } = JSON.parse(stdout) as Timing;
  return Object.fromEntries(phases.map(({ phase, counts }) => [phase, counts]));
}

test('a build tells as JSON, and with nothing else, what it made anew and what it took over', async () => {
  await withNewsroom(async (newsroom) => {
    const first = await build(newsroom, '--timing', 'json');
    expect([first.code, first.stderr]).toEqual([0, '']);
    const made = countsOf(first.stdout);
    expect(made['pages']?.['taken over']).toBe(0);
    expect(made['audit']?.['taken over']).toBe(0);

    const about = join(newsroom, 'pages/about.md');
    await writeFile(about, (await readFile(about, 'utf8')).replace('The desks of', 'Those of'));
    const again = countsOf((await build(newsroom, '--timing', 'json')).stdout);
    // Its page; `404.html` and `robots.txt` are made each time.
    expect(again['pages']).toEqual({ rendered: 3, 'taken over': (made['pages']?.['rendered'] ?? Number.NaN) - 3 });
    expect(again['cards']).toEqual({ drawn: 0, 'taken over': made['cards']?.['drawn'] });
    expect(again['bodies']?.['rendered']).toBe(0);
    expect(again['reading']?.['read']).toBe(1);
  });
});

test('people get a table above what a build says anyway', async () => {
  const { code, stdout } = await build(content, '--timing');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^phase +from s +took s\nreading .*\n(?:.*\n)*all +0\.00 +\d+\.\d\d\nBuilt \d+ pages/u);
});

test('a newsroom with errors is told as always, beside the times until then', async () => {
  await withNewsroom(async (newsroom) => {
    await layOver(join(import.meta.dirname, '../fixtures/refused/topic-unknown'), newsroom);
    const { code, stdout, stderr } = await build(newsroom, '--timing', 'json');
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Timing).phases.map(({ phase }) => phase)).toEqual(['reading']);
    expect(stderr).toContain('Nothing was built');
  });
});
