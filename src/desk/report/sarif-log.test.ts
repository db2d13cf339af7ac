import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { expect, test } from 'vitest';
import type { Problem } from '../../model/problem.ts';
import { sarifLog } from './sarif-log.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: object }[] } };
    readonly columnKind: string;
    readonly results: readonly Result[];
  }[];
}

const problem: Problem = {
  severity: 'error',
  file: 'articles/2025/09/a b/index.md',
  line: 2,
  column: 9,
  field: 'author',
  rule: 'author-unknown',
  message: 'Nobody here is called "mirra".',
  hint: 'Did you mean "mira"?',
};
const advice: Problem = { ...problem, severity: 'advice', file: 'site.yaml', field: '', rule: 'alt-short', line: 1 };

const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, logger: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);
const logOf = (problems: readonly Problem[]) => JSON.parse(sarifLog(problems, 'content')) as Log;
const printsOf = (problems: readonly Problem[]) =>
  logOf(problems).runs[0]?.results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join()) ?? [];

test.each([
  ['no problem', []],
  ['errors and advice', [problem, advice, problem]],
])('a log of %s is valid SARIF 2.1.0', (_, problems) => {
  const log = logOf(problems);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  expect(log.runs[0]?.results).toHaveLength(problems.length);
});

test('the schema would refuse what is no log', () => {
  expect(isSarif({ ...logOf([problem]), version: '2.0.0' })).toBe(false);
  expect(isSarif({ version: '2.1.0', runs: [{ results: [{ message: {} }] }] })).toBe(false);
});

test('a result says rule, level, sentence, advice and place; its file is named from the repository', () => {
  const [run] = logOf([problem, advice]).runs;
  expect(run?.columnKind).toBe('utf16CodeUnits');
  expect(run?.results[0]).toMatchObject({
    ruleId: 'author-unknown',
    ruleIndex: 1,
    level: 'error',
    message: { text: 'Nobody here is called "mirra". Did you mean "mira"?' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/articles/2025/09/a%20b/index.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 9 },
        },
        logicalLocations: [{ fullyQualifiedName: 'author' }],
      },
    ],
  });
  expect(run?.results[1]?.level).toBe('note');
});

test('every rule that was broken is described once, with help', () => {
  const rules = logOf([problem, advice, problem]).runs[0]?.tool.driver.rules;
  expect(rules).toEqual([
    expect.objectContaining({ id: 'alt-short' }),
    {
      id: 'author-unknown',
      shortDescription: { text: 'author unknown' },
      help: { text: 'Such as: Nobody here is called "mirra". Did you mean "mira"?' },
    },
  ]);
});

test('a problem is known again when its lines move, and two alike are two', () => {
  const moved = { ...problem, line: 20 };
  expect(printsOf([problem])).toEqual(printsOf([moved]));
  expect(new Set(printsOf([problem, moved, { ...problem, message: 'Other.' }])).size).toBe(3);
});
