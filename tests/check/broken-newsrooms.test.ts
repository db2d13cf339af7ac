import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { broken, offsetOf, type Mistake, type Part } from '../support/mistakes/mistake.ts';
import { mistakesInArticles, mistakesInRecords } from '../support/mistakes/mistakes-in-fields.ts';
import { mistakesInTexts } from '../support/mistakes/mistakes-in-texts.ts';
import { mistakesInYaml } from '../support/mistakes/mistakes-in-yaml.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const all = [...mistakesInArticles, ...mistakesInTexts, ...mistakesInYaml, ...mistakesInRecords];

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());

test('the newsroom that is broken here is sound before', async () => {
  const { problems } = await workshop.readWith(new Map());
  expect(problems).toEqual([]);
});

test('there are mistakes of more than a hundred kinds', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(100);
});

test.each(all)('$of, $name: told as $rule, at its place', async (mistake) => {
  for (const path of workshop.pathsOf(mistake.of).slice(0, 1))
    for (const shape of mistake.shapes.keys()) await expectAllTold([{ path, made: [{ mistake, shape }] }]);
});

/** Fields that a rule compares with the one that is wrong: while they are wrong themselves, it says nothing. */
const leansOn: Readonly<Record<string, string>> = {
  'updated-before-date': 'date',
  'correction-before-date': 'date',
  'citation-unknown': 'sources',
};

function areApart(one: Mistake, other: Mistake): boolean {
  const fields = [one, other].map(({ field, rule }) => [field, leansOn[rule]]);
  return !fields[0]!.some((field) => field !== undefined && fields[1]!.includes(field));
}

/** What the seed of the test suite draws: the same thousand newsrooms in every run. */
const newsrooms = fc.record({
  where: fc.constantFrom('in one file', 'in two files', 'alone'),
  first: fc.nat(),
  second: fc.nat(),
  shape: fc.nat(),
  file: fc.nat(),
});

test('a thousand broken newsrooms are refused, every mistake told at its place and nothing else', async () => {
  let refused = 0;
  const seen = new Set<string>();
  for (const { where, first, second, shape, file } of fc.sample(newsrooms, 1_000)) {
    const mistake = all[first % all.length]!;
    const others = all.filter((one) => one.of === mistake.of && areApart(one, mistake));
    const other = where === 'in one file' ? others[second % others.length]! : all[second % all.length]!;
    const paths = workshop.pathsOf(mistake.of);
    const path = paths[file % paths.length]!;
    const elsewhere = workshop.pathsOf(other.of).find((one) => one !== path) ?? path;
    const [one, two] = [
      { mistake, shape },
      { mistake: other, shape },
    ];
    if (where === 'alone' || (where === 'in two files' && elsewhere === path))
      await expectAllTold([{ path, made: [one] }]);
    else if (where === 'in one file') await expectAllTold([{ path, made: [one, two] }]);
    else
      await expectAllTold([
        { path, made: [one] },
        { path: elsewhere, made: [two] },
      ]);
    refused += 1;
    seen.add(mistake.name).add(other.name);
  }
  expect(refused).toBe(1_000);
  expect(seen.size).toBe(all.length);
});

interface Made {
  readonly mistake: Mistake;
  readonly shape: number;
}
interface BrokenFile {
  readonly path: string;
  readonly made: readonly Made[];
}

/** Breaks the files, and expects that the desk tells every mistake, nothing else, and each in its place. */
async function expectAllTold(files: readonly BrokenFile[]): Promise<void> {
  const texts = new Map<string, string>();
  const wanted: (Part & { readonly path: string; readonly rule: string; readonly name: string })[] = [];
  for (const { path, made } of files) {
    const shapes = made.map(({ mistake, shape }) => mistake.shapes[shape % mistake.shapes.length]!);
    const { text, parts } = broken(workshop.texts.get(path) ?? '', shapes);
    texts.set(path, text);
    for (const [index, { mistake }] of made.entries())
      wanted.push({ ...parts[index]!, path, rule: mistake.rule, name: mistake.name });
  }
  const reading = await workshop.readWith(texts);
  const problems = reading.problems.filter(({ severity }) => severity === 'error');
  expect(reading.newsroom).toBeUndefined();
  const isTold = (one: (typeof wanted)[number], { file, rule, line, column }: Problem) => {
    const at = offsetOf(texts.get(file) ?? '', { line, column });
    return file === one.path && rule === one.rule && at >= one.from && at <= one.to;
  };
  const untold = wanted.filter((one) => !problems.some((problem) => isTold(one, problem)));
  const unasked = problems.filter((problem) => !wanted.some((one) => isTold(one, problem)));
  expect({ untold, unasked }, JSON.stringify([...texts], undefined, 1)).toEqual({ untold: [], unasked: [] });
}
