import { hash } from 'node:crypto';
import type { Problem } from '../../model/problem.ts';
import { fileIn } from './repository-place.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', advice: 'note' } as const;

const phrases = {
  example: ({ message, hint }: Problem) => `Such as: ${message} ${hint}`,
};

/**
 * The problems as a log in JSON, in the Static Analysis Results Interchange Format
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 * @param folder the content folder, relative to the repository, such as `content`.
 */
export function sarifLog(problems: readonly Problem[], folder: string): string {
  const byRule = [...Map.groupBy(problems, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(byRule.map(([rule], index) => [rule, index]));
  const prints = fingerprints(problems);
  const results = problems.map((problem, index) => ({
    ...resultOf(problem, folder),
    ruleIndex: places.get(problem.rule) ?? -1,
    partialFingerprints: { 'sitrepProblem/v1': prints[index] },
  }));
  const driver = { name: 'Sitrep', rules: byRule.map(([rule, found]) => ruleOf(rule, found)) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2);
}

function ruleOf(rule: string, [first]: readonly Problem[]) {
  const text = first ? phrases.example(first) : rule;
  return { id: rule, shortDescription: { text: rule.replaceAll('-', ' ') }, help: { text } };
}

function resultOf({ severity, file, line, column, field, rule, message, hint }: Problem, folder: string) {
  const uri = fileIn(folder, file).split('/').map(encodeURIComponent).join('/');
  const physicalLocation = {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  };
  const logicalLocations = field === '' ? {} : { logicalLocations: [{ fullyQualifiedName: field }] };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: `${message} ${hint}` },
    locations: [{ physicalLocation, ...logicalLocations }],
  };
}

/** An identifier for each problem that stays the same when lines move: a digest of file, field, rule and message, and a count. */
function fingerprints(problems: readonly Problem[]): readonly string[] {
  const counts = new Map<string, number>();
  return problems.map(({ file, field, rule, message }) => {
    const identity = JSON.stringify([file, field, rule, message]);
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    return `${hash('sha256', identity).slice(0, 16)}:${String(count)}`;
  });
}
