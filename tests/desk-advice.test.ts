import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { adviceRules } from '../src/model/advice.ts';
import { changed, fixtures, overlays, pinnedIn } from './pinned-problems.ts';
import { layOver, readChanged } from './written-newsroom.ts';

const advised = overlays.filter((fixture) => fixture.startsWith('advised/'));

test.concurrent.each(advised)('switched off in site.yaml, the advice is gone: %s', async (reason) => {
  const [first] = pinnedIn(reason);
  const rule = first?.rule ?? '';
  const { problems } = await readChanged(async (content) => {
    await layOver(join(fixtures, reason), content);
    await switchOff(join(content, 'site.yaml'), rule);
  });
  expect(problems.map((problem) => problem.rule)).toEqual(
    pinnedIn(reason)
      .map((one) => one.rule)
      .filter((one) => one !== rule),
  );
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
