import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentsOf, differences, isWhole } from './finished-folder.ts';
import { buildNext, NotBuilt } from './one-builder.ts';
import { checkOut, choosing, edits, type EditedNewsroom } from './random-edits.ts';

/** How many edits follow each other, and from which number they are drawn. */
const count = Number(process.env['EDITS'] ?? 8);
const seed = Number(process.env['SEED'] ?? 2026);

let place: string;
let edited: EditedNewsroom;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'random-edits-'));
  const { content, now } = inject('editions').newsroom;
  edited = { content: join(place, 'newsroom'), now };
  await cp(content, edited.content, { recursive: true });
});
afterAll(() => rm(place, { recursive: true }));

/** What a newsroom comes to that nobody has built before. */
async function builtAnew(name: string) {
  const [content, out] = [join(place, `${name} content`), join(place, `${name} edition`)];
  await cp(edited.content, content, { recursive: true });
  await buildNext({ content, out, now: edited.now });
  const contents = contentsOf(out);
  await Promise.all([content, out].map((folder) => rm(folder, { recursive: true })));
  return contents;
}

test('whatever editors do, each edition is to the byte what a new one would be', { timeout: 7_200_000 }, async () => {
  const out = join(place, 'edition');
  const known = [join(place, 'state 0')];
  await cp(edited.content, known[0]!, { recursive: true });
  await buildNext({ ...edited, out });
  const drawn = fc.sample(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), { numRuns: count, seed });
  const done: string[] = [];
  for (const [index, numbers] of drawn.entries()) {
    const choose = choosing(numbers);
    const { now } = edited;
    const name = choose([...Object.keys(edits), 'a checkout']);
    if (name === 'a checkout') checkOut(choose(known), edited.content);
    else edits[name]!(edited, choose);
    const before = contentsOf(out);
    try {
      await buildNext({ ...edited, out });
      done.push(name);
    } catch (error) {
      if (!(error instanceof NotBuilt)) throw error;
      expect(differences(contentsOf(out), before), `after ${name} (${String(index)})`).toEqual([]);
      edited.now = now;
      checkOut(known.at(-1)!, edited.content);
      continue;
    }
    const after = contentsOf(out);
    expect(differences(after, await builtAnew(String(index))), `after ${name} (${String(index)})`).toEqual([]);
    expect(isWhole(after, out)).toBe(true);
    known.push(join(place, `state ${String(index + 1)}`));
    await cp(edited.content, known.at(-1)!, { recursive: true });
  }
  expect(done.length).toBeGreaterThan(count / 2);
});
