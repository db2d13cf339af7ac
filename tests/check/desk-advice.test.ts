import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { adviceRules } from '../../src/model/advice.ts';
import { changed, fixtures, overlays, pinnedIn } from '../support/pinned-problems.ts';
import { layOver, smallestNewsroom, withChanged } from '../support/written-newsroom.ts';

const now = new Date('2026-01-01T10:00:00Z');
const advised = overlays.filter((fixture) => fixture.startsWith('advised/'));

test.concurrent.each(advised)('switched off in site.yaml, the advice is gone: %s', async (reason) => {
  const [first] = pinnedIn(reason);
  const rule = first?.rule ?? '';
  const { problems } = await withChanged(
    async (content) => {
      await layOver(join(fixtures, reason), content);
      await switchOff(join(content, 'site.yaml'), rule);
    },
    (content) => readNewsroom({ content, now }),
  );
  expect(problems.map((problem) => problem.rule)).toEqual(
    pinnedIn(reason)
      .map((one) => one.rule)
      .filter((one) => one !== rule),
  );
});

test('where only errors are wanted, no advice is told', async () => {
  const content = await mkdtemp(join(tmpdir(), 'advised-'));
  onTestFinished(() => rm(content, { recursive: true }));
  await cp(smallestNewsroom, content, { recursive: true });
  for (const fixture of advised) await layOver(join(fixtures, fixture), content);
  const { problems } = await readNewsroom({ content, least: 'error' });
  expect(problems.filter(({ severity }) => severity !== 'error')).toEqual([]);
  const whole = await readNewsroom({ content });
  expect(whole.problems.filter(({ severity }) => severity === 'error')).toEqual(problems);
  expect(whole.problems.length).toBeGreaterThan(problems.length);
});

test('every advice of the newsroom has been seen', () => {
  const seen = new Set([...advised, ...changed].flatMap(pinnedIn).map(({ rule }) => rule));
  expect(adviceRules.filter((rule) => !seen.has(rule))).toEqual([]);
});

async function switchOff(file: string, rule: string): Promise<void> {
  const site = parseDocument(await readFile(file, 'utf8'));
  site.setIn(['advice', rule], 'no');
  await writeFile(file, site.toString());
}
