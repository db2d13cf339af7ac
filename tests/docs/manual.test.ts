import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { reservedSegments } from '../../src/addresses.ts';
import { pictureEndings } from '../../src/desk/files/picture-names.ts';
import { problemsInWords } from '../../src/desk/report/print-problems.ts';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { adviceFields, usualLimits } from '../../src/model/advice.ts';
import { authorFields } from '../../src/model/author.ts';
import { categoryFields } from '../../src/model/category.ts';
import { citation } from '../../src/model/citation.ts';
import { instantIn, recordsIn } from '../../src/desk/load/records.ts';
import { correctionBy } from '../../src/model/correction.ts';
import { interfaceLanguages } from '../../src/model/language.ts';
import { pageFields } from '../../src/model/page.ts';
import { picture, recordPicture } from '../../src/model/picture.ts';
import { place } from '../../src/model/place.ts';
import { siteFields } from '../../src/model/site.ts';
import { sourceFields } from '../../src/model/source.ts';
import { term } from '../../src/model/term.ts';
import { topicFields } from '../../src/model/topic.ts';
import { defaultPrecisionKm } from '../../src/model/rounded-place.ts';
import { codeBlocks, documentAt, inlineCodes, sectionOf, tableRows } from '../support/document.ts';
import { manualPath, manualWithMessages } from '../support/message-tables.ts';

const manual = documentAt('content/README.md');
const reference = sectionOf(manual, 'Every field');
const blocks = codeBlocks(manual).map(({ lang, meta, value }) => ({ lang: lang ?? '', of: meta ?? '', value }));

const { article } = recordsIn('Europe/Kyiv');

const described = [
  ['A story', article],
  ['A picture', picture],
  ['A picture', recordPicture],
  ['A source of a story', citation],
  ['A correction', correctionBy(instantIn('Europe/Kyiv'))],
  ['A place', place],
  ['An author', authorFields],
  ['A category', categoryFields],
  ['A source', sourceFields],
  ['A topic', topicFields],
  ['A page', pageFields],
  ['The site', siteFields],
  ['The advice', adviceFields],
  ['A term', term],
] as const;

test.each(described)('the manual has a row for every field of "%s" and for no other', (section, schema) => {
  expect(
    rowsOf(section)
      .map(([field]) => field)
      .toSorted(),
  ).toEqual(Object.keys(schema.shape).toSorted());
});

test.each(described)('the manual calls those fields of "%s" required that are', (section, schema) => {
  const required = rowsOf(section).filter(([, , , leftOut]) => leftOut === 'required');
  expect(required.map(([field]) => field).toSorted()).toEqual((asWritten(schema).required ?? []).toSorted());
});

test.each(described)(
  'the manual says of every field of "%s" what it is, how it looks, and what happens without it',
  (section) => {
    expect(rowsOf(section).filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
  },
);

test.each(described)(
  'text editors explain every field of "%s" in the words and with the example of the manual',
  (section, schema) => {
    const rows = rowsOf(section).filter(([field = '']) => Object.hasOwn(schema.shape, field));
    const inManual = rows.map(([field, description, example = '']) => {
      const examples: unknown = example === 'see above' ? undefined : [parse(example)];
      return { field, description, examples };
    });
    const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
    const inModel = rows.map(([field = '']) => {
      const { description, examples } = shape[field]?.meta() ?? {};
      return { field, description, examples };
    });
    expect(inModel).toEqual(inManual);
  },
);

test.each(described)('the manual names every choice and every field of a group of "%s"', (section, schema) => {
  const named = inlineCodes(sectionOf(reference, section));
  expect([...wordsOf(asWritten(schema))].filter((word) => !named.has(word))).toEqual([]);
});

test.each(described)('every example that the manual gives of a field of "%s" can stand there', (section, schema) => {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const elsewhere = blocks.map(({ value }) => value).join('\n');
  const wrong = rowsOf(section).filter(([field = '', , example = '']) => {
    if (example === 'see above') return !new RegExp(`^\\s*${RegExp.escape(field)}:`, 'mu').test(elsewhere);
    const written: unknown = field === 'redirects' ? parse(example) : (parse(`it: ${example}`) as { it: unknown }).it;
    return shape[field]?.safeParse(written).success !== true;
  });
  expect(wrong).toEqual([]);
});

test('the reference describes nothing but what the model knows', () => {
  const sections = reference.children.filter((node) => node.type === 'heading');
  expect(sections).toHaveLength(new Set(described.map(([section]) => section)).size);
});

test('the manual says how places are rounded, what pictures may be, and which names are taken', () => {
  expect(rowsOf('A place')).toContainEqual(
    expect.arrayContaining(['precisionKm', `${String(defaultPrecisionKm)} kilometres`]),
  );
  const pictures = inlineCodes(sectionOf(manual, 'What happens to pictures'));
  expect(pictureEndings.filter((ending) => !pictures.has(`.${ending}`))).toEqual([]);
  const addresses = inlineCodes(sectionOf(manual, 'How addresses are made'));
  expect([...reservedSegments, ...interfaceLanguages].filter((segment) => !addresses.has(segment))).toEqual([]);
});

test('the manual holds every message of the desk, in every language', () => {
  const isInStep = readFileSync(manualPath, 'utf8') === manualWithMessages();
  expect(isInStep, 'The tables of messages are not what the desk says. Write them anew: npm run manual').toBe(true);
});

test('the manual says where the advice that counts begins', () => {
  for (const [rule, limit] of Object.entries(usualLimits))
    expect(rowsOf('The advice')).toContainEqual(expect.arrayContaining([rule, String(limit)]));
});

const partsOf = { article, author: authorFields, site: siteFields } as const;
const parts = blocks.filter(({ of }) => Object.hasOwn(partsOf, of));
const files = blocks.filter(({ of }) => of === 'site.yaml' || of.includes('/'));
const texts = blocks.filter(({ of }) => of === 'body');

test('every example of the manual is of a kind that is tested', () => {
  const others = blocks.filter((block) => ![...parts, ...files, ...texts].includes(block));
  expect(others.map(({ value }) => value.split('\n')[0])).toEqual([
    expect.stringMatching(/^site\.yaml /u),
    expect.stringMatching(/^articles\/\S+:5:9 {2}author$/u),
  ]);
});

test.each(parts)('what the manual writes into a file can stand there: $value', ({ of, value }) => {
  const schema: z.ZodObject = partsOf[of as keyof typeof partsOf];
  const written = parse(value) as Record<string, unknown>;
  const { shape } = schema;
  const alone = z.strictObject(Object.fromEntries(Object.keys(written).map((key) => [key, shape[key] ?? z.never()])));
  expect(alone.safeParse(written).error?.issues ?? []).toEqual([]);
});

test('a newsroom made of nothing but the examples of the manual passes the check', async () => {
  const content = await mkdtemp(join(tmpdir(), 'manual-'));
  try {
    for (const { of, value } of [...files, { of: 'articles/2025/09/all-of-it/index.md', value: storyOfTexts() }]) {
      await write(content, of, value);
      for (const name of value.match(/[\w-]+\.(?:jpg|png)/gu) ?? []) await write(content, join(dirname(of), name), '');
    }
    const { newsroom, problems, counts } = await readNewsroom({ content });
    expect(problemsInWords(problems, () => '')).toBe('No problems.');
    expect(newsroom).toBeDefined();
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  } finally {
    await rm(content, { recursive: true });
  }
});

/** The fields of the manual's first story, with its first corrections and the end of a live one, over every example of a text. */
function storyOfTexts(): string {
  const story = files.find(({ of }) => of.endsWith('/index.md'))?.value ?? '';
  const fields = story.split('\n---\n')[0] ?? '';
  const corrections = parts.find(({ value }) => /^corrections:$/mu.test(value))?.value ?? '';
  const ended = parts.find(({ value }) => /^ended:/mu.test(value))?.value ?? '';
  return [`${fields}\n${corrections}\n${ended}\n---`, ...texts.map(({ value }) => value)].join('\n\n');
}

async function write(content: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}

function rowsOf(section: string): readonly (readonly string[])[] {
  return tableRows(sectionOf(reference, section));
}

/** What JSON Schema says of a value as editors write it: no more of it than these tests read. */
interface Written {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Written>>;
  readonly propertyNames?: Written;
  readonly items?: Written;
  readonly anyOf?: readonly Written[];
  readonly enum?: readonly string[];
}

function asWritten(schema: z.ZodType): Written {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Written;
}

/** Groups that have a section of their own. */
const elsewhere = new Set(['picture', 'photo', 'sources', 'corrections', 'location', 'advice', 'terms']);

/** Every value that may be chosen and every name of a field, at any depth. Texts by language are the same everywhere. */
function* wordsOf({
  properties = {},
  propertyNames,
  items,
  anyOf = [],
  enum: choices = [],
}: Written): Iterable<string> {
  yield* choices;
  const isByLanguage = propertyNames?.enum?.join() === interfaceLanguages.join();
  const below = [items, ...anyOf, isByLanguage ? undefined : propertyNames].filter((one) => one !== undefined);
  for (const one of below) yield* wordsOf(one);
  for (const [name, one] of Object.entries(properties)) {
    yield name;
    if (!elsewhere.has(name) || (one.items?.properties === undefined && one.properties === undefined))
      yield* wordsOf(one);
  }
}
