import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { cachedReadings } from '../../src/desk/readings/cached-readings.ts';
import type { Problem } from '../../src/model/problem.ts';
import { offerOf, takesExample } from '../support/offers.ts';
import { pastedOffer } from '../support/pasted.ts';
import { fixtures, overlays, pinnedIn } from '../support/pinned-problems.ts';
import { openOverlaidNewsroom } from '../support/written-newsroom.ts';

const overlaid = openOverlaidNewsroom();
const read = cachedReadings({ areTreesWanted: true });
const tried = new Set<string>();

afterAll(() => {
  overlaid.close();
});

const identity = ({ file, rule, field, message }: Problem) => JSON.stringify([file, rule, field, message]);

test.for(overlays)('what its hints offer can be pasted and is right: %s', async (fixture, context) => {
  const isOfConcern = ({ severity }: Problem) => severity === 'error' || fixture.startsWith('advised/');
  await overlaid.under(join(fixtures, fixture), async (content) => {
    const before = (await readNewsroom({ content, read })).problems;
    const known = new Set(before.map(identity));
    for (const problem of before) {
      const offer = offerOf(problem);
      if (offer === undefined) continue;
      tried.add(problem.rule);
      const { text = '' } = problem.replacement ?? {};
      const told = pinnedIn(fixture).find(({ rule, line }) => rule === problem.rule && line === problem.line);
      if (told) context.expect([problem.hint, told.uk.hint].filter((hint) => !hint.includes(text))).toEqual([]);
      const path = join(content, problem.file);
      const bytes = await readFile(path);
      await writeFile(path, pastedOffer(bytes.toString('utf8').replace(/\r\n?/gu, '\n'), problem, offer));
      const after = (await readNewsroom({ content, read })).problems;
      await writeFile(path, bytes);
      const fresh = after.filter((one) => isOfConcern(one) && !known.has(identity(one)));
      // An example may name what is not there; the file can be read all the same.
      const isFault = ({ rule }: Problem) => !takesExample.includes(problem.rule) || rule.startsWith('yaml-');
      const isGone = count(after, problem) < count(before, problem);
      context
        .expect({ problem: identity(problem), offer, isGone, fresh: fresh.filter(isFault) })
        .toMatchObject({ isGone: true, fresh: [] });
    }
  });
});

test('the hints that were tried are those of many rules', () => {
  expect(tried.size).toBeGreaterThan(30);
});

function count(problems: readonly Problem[], sought: Problem): number {
  return problems.filter((one) => identity(one) === identity(sought)).length;
}
