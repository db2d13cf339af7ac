import { expect, test } from 'vitest';
import { fileWithoutText } from '../findings/content-file.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string) => readYaml({ ...fileWithoutText('a.yaml'), text: yaml }, yaml, 1);
const rules = (yaml: string) => read(yaml).findings.map(({ rule }) => rule);

test('plain values mean what YAML 1.2 says, and a date is a text', () => {
  expect(read('a: 2025-09-02\nb: no\nc: 1.5\nd: true\ne:\nf: 0123').data).toEqual({
    a: '2025-09-02',
    b: 'no',
    c: 1.5,
    d: true,
    e: null,
    f: 123,
  });
});

test('64 KiB are the most', () => {
  expect(rules(`a: ${'x'.repeat(64 * 1024 - 3)}`)).toEqual([]);
  expect(rules(`a: ${'x'.repeat(64 * 1024 - 2)}`)).toEqual(['yaml-too-long']);
  expect(rules(`a: ${'ж'.repeat(32 * 1024)}`)).toEqual(['yaml-too-long']);
});

test('eight levels are the most, and a bottomless pit is refused without falling in', () => {
  expect(rules(`a: ${'['.repeat(7)}1${']'.repeat(7)}`)).toEqual([]);
  expect(rules(`a: ${'['.repeat(8)}1${']'.repeat(8)}`)).toEqual(['yaml-too-deep']);
  expect(rules(`a: ${'['.repeat(30_000)}`)).toHaveLength(1);
});

test.each([
  ['&x 1', 'yaml-anchor'],
  ['*x', 'yaml-anchor'],
  ['!!str 1', 'yaml-tag'],
  ['!x { b: 1 }', 'yaml-tag'],
  ['{ __proto__: 1 }', 'yaml-key'],
  ['{ constructor: 1 }', 'yaml-key'],
  ['{ <<: { b: 1 } }', 'yaml-key'],
  ['{ [b]: 1 }', 'yaml-key'],
  ['{ ? : 1 }', 'yaml-key'],
])('front matter needs no %j', (value, rule) => {
  const { data, findings } = read(`a: ${value}`);
  expect(findings.map((one) => one.rule)).toEqual([rule]);
  expect(data).toEqual({});
});

test('directives are refused', () => {
  expect(rules('%TAG ! tag:x.example,2025:\n---\na: 1')).toEqual(['yaml-tag']);
  expect(rules('%YAML 1.1\n---\na: 1')).toContain('yaml-tag');
});

test('a bracket that never closes is found where it opens, the innermost first', () => {
  const opens = (yaml: string) => read(yaml).findings.map(({ rule, at }) => [rule, at?.line, at?.column]);
  expect(opens('a: [b\nc: 1')).toEqual([['yaml-bracket', 1, 4]]);
  expect(opens('a: [b, {c: d]\ne: 1')).toEqual([['yaml-bracket', 1, 8]]);
  expect(opens('a:\n  b: [\n    1\n]')).toEqual([['yaml-form', 4, 1]]);
});
