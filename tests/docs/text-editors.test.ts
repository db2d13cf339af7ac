import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { LoadedContent } from '../../src/desk/load/content.ts';
import { recordSchemas } from '../../src/desk/json-schema/record-schemas.ts';
import { recordsIn, type RecordName } from '../../src/desk/load/records.ts';
import { areSchemasStale, schemaFileName, schemaText, writeSchemas } from '../../src/cli/write-schemas.ts';
import { root } from '../support/document.ts';
import { smallestNewsroom, soundStory, withNewsroom, writeFiles } from '../support/written-newsroom.ts';
import { draftOf, writtenRecords } from '../support/written-records.ts';

const secondNewsroom = join(root, 'tests/fixtures/second-newsroom');
const loaded = await draftOf(smallestNewsroom);
const schemas = recordSchemas(loaded);
const records = recordsIn('Europe/Kyiv');
const names = Object.keys(records) as RecordName[];
const judge = judgesOf(loaded);

test.each(names)('the schema of a %s that text editors get is the one that the program has', (name) => {
  const committed = readFileSync(join(root, '.vscode/schemas', schemaFileName(name)), 'utf8');
  const isSame = withoutIds(committed) === withoutIds(schemaText(schemas[name]));
  expect(isSame, 'Run `npm run schemas`, and commit what it wrote.').toBe(true);
});

/** A schema without the ids that it proposes, which are each newsroom's own. */
function withoutIds(schema: string): string {
  return JSON.stringify(JSON.parse(schema), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'markdownEnumDescriptions' in value
      ? { ...value, enum: undefined, markdownEnumDescriptions: undefined }
      : value,
  );
}

test('the schemas are stale as soon as a record is added, renamed or removed, and not when a story is', async () => {
  const project = await mkdtemp(join(tmpdir(), 'schemas-'));
  try {
    await withNewsroom(async (content) => {
      const isStale = () => areSchemasStale({ content, project });
      expect(await isStale()).toBe(true);
      await writeSchemas({ content, project });
      await writeFiles(content, { 'articles/2025/10/new/index.md': soundStory() });
      expect(await isStale()).toBe(false);
      await writeFiles(content, { 'authors/new.yaml': 'name: New\nrole: Reporter\n' });
      expect(await isStale()).toBe(true);
      await rm(join(content, 'authors/new.yaml'));
      expect(await isStale()).toBe(false);
    });
  } finally {
    await rm(project, { recursive: true });
  }
});

test('no schema is left of a record that is no more', async () => {
  expect((await readdir(join(root, '.vscode/schemas'))).toSorted()).toEqual(names.map(schemaFileName).toSorted());
});

test.each([smallestNewsroom, secondNewsroom])(
  'everything that stands in %s is what the schemas expect',
  async (content) => {
    const one = await draftOf(content);
    const judgeOne = judgesOf(one);
    const refused = writtenRecords(one).filter(({ name, fields }) => judgeOne[name](fields).length > 0);
    expect(writtenRecords(one).length).toBeGreaterThan(10);
    expect(refused.map(({ path }) => path)).toEqual([]);
  },
);

const story = writtenRecords(loaded).find(({ path }) => path === 'articles/2025/09/night-crossing/index.md')!.fields;
const mistakes: readonly (readonly [what: string, change: Readonly<Record<string, unknown>>])[] = [
  ['a field that nobody knows', { autor: 'mira' }],
  ['a missing headline', { title: undefined }],
  ['a headline that is too long', { title: 'x'.repeat(111) }],
  ['an empty standfirst', { description: ' ' }],
  ['an author who is not there', { author: 'nobody' }],
  ['a list without authors', { author: [] }],
  ['a category that is not there', { category: 'sport' }],
  ['a topic that is not there', { topics: ['lighthouse', 'nothing'] }],
  ['a type that is not there', { type: 'column' }],
  ['a status that is not there', { status: 'ready' }],
  ['a day in place of a moment', { date: '2025-09-02' }],
  ['a day that no calendar has', { sources: [{ id: 'x', source: 'harbour-office', date: '2025-02-30' }] }],
  ['a source that is not there', { sources: [{ id: 'x', source: 'nobody', date: '2025-02-03' }] }],
  ['a picture without a credit', { picture: { src: 'a.jpg', alt: 'A', caption: 'B' } }],
  ['a latitude that is none', { location: { name: 'Here', lat: 95, lon: 3 } }],
  ['neither yes nor no', { featured: 'maybe' }],
  ['a list in place of a text', { dateline: ['Kyiv'] }],
];

test.each(mistakes)('text editors underline %s', (_, change) => {
  expect(judge.article(story)).toEqual([]);
  expect(judge.article(JSON.parse(JSON.stringify({ ...story, ...change })))).not.toEqual([]);
});

test.each(names)('every field of a %s is explained', (name) => {
  const { properties } = schemas[name] as { properties: Record<string, { description?: string }> };
  expect(Object.entries(properties).filter(([, { description = '' }]) => description === '')).toEqual([]);
});

/** Forms that only a program can judge: JSON Schema says as much of them as a pattern can. */
const beyondPatterns = new Set(['web-address', 'link', 'time-zone', 'email-or-url', 'page-or-url']);

const oddValues = [
  null,
  '',
  ' ',
  0,
  7,
  -1.5,
  201,
  true,
  'yes',
  [],
  {},
  'x',
  'X y',
  'x'.repeat(301),
  ['x'],
  { en: 'x' },
];

test.each(names)('schema and desk agree about whatever stands in the fields of a %s', (name) => {
  const samples = writtenRecords(loaded).filter((one) => one.name === name);
  const values = [
    ...oddValues,
    ...samples.flatMap(({ fields }) => groupsIn(fields).flatMap((group) => Object.values(group))),
  ];
  const change = fc.record({
    fields: fc.constantFrom(...samples.map((one) => one.fields)),
    place: fc.nat(),
    value: fc.constantFrom(...values),
    how: fc.constantFrom('put', 'put', 'remove', 'add'),
  });
  let refused = 0;
  fc.assert(
    fc.property(change, ({ fields, place, value, how }) => {
      const changed = structuredClone(fields);
      const groups = groupsIn(changed);
      changeOne(groups[place % groups.length] ?? {}, { place, value, how });
      const issues = records[name].safeParse(changed).error?.issues ?? [];
      const errors = judge[name](changed);
      if (errors.length > 0) refused += 1;
      // Of ids, the model knows the form only; whether one is there is a rule of the desk.
      if (issues.length === 0) expect(errors.length === 0 || errors.includes('enum'), String(errors)).toBe(true);
      else if (issues.some(({ message }) => !beyondPatterns.has(message)))
        expect(errors, JSON.stringify(issues)).not.toEqual([]);
    }),
    { numRuns: 1_000 },
  );
  expect(refused).toBeGreaterThan(250);
});

test('Astro’s extension learns of every text which schema it has', async () => {
  const project = await mkdtemp(join(tmpdir(), 'schemas-'));
  try {
    expect(await writeSchemas({ content: smallestNewsroom, project })).toBe(names.length);
    const text = await readFile(join(project, '.astro/collections/collections.json'), 'utf8');
    const { entries } = JSON.parse(text) as { entries: Record<string, string> };
    const nameOf = (path: string) => entries[pathToFileURL(join(smallestNewsroom, path)).href.toLowerCase()];
    const texts = writtenRecords(loaded).filter(({ path }) => path.endsWith('.md'));
    expect(texts.filter(({ name, path }) => nameOf(path) !== name)).toEqual([]);
    expect(Object.keys(entries)).toHaveLength(texts.length);
  } finally {
    await rm(project, { recursive: true });
  }
});

/** For every record, the keywords of its schema that some fields fail. */
function judgesOf(one: LoadedContent): Readonly<Record<RecordName, (fields: unknown) => readonly string[]>> {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const judges = Object.entries(recordSchemas(one)).map(([name, schema]) => {
    const validate = ajv.compile(schema);
    return [name, (fields: unknown) => (validate(fields) ? [] : (validate.errors ?? []).map(({ keyword }) => keyword))];
  });
  return Object.fromEntries(judges) as ReturnType<typeof judgesOf>;
}

type Group = Record<string, unknown>;

/** The value itself and every group and list in it. */
function groupsIn(value: unknown): readonly Group[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Group, ...Object.values(value).flatMap(groupsIn)];
}

function changeOne(group: Group, { place, value, how }: { place: number; value: unknown; how: string }): void {
  const keys = Object.keys(group);
  const key = keys[place % Math.max(keys.length, 1)] ?? '0';
  if (how === 'add') group[Array.isArray(group) ? String(keys.length) : 'extra'] = structuredClone(value);
  else if (how === 'put') group[key] = structuredClone(value);
  else if (Array.isArray(group)) group.splice(Number(key), 1);
  else Reflect.deleteProperty(group, key);
}
