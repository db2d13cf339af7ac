import { expect, test } from 'vitest';
import { houseTerms } from '../../src/desk/checks/advice/house-terms.ts';
import { stateMediaNames } from '../../src/desk/checks/advice/state-media-names.ts';
import { fileWithoutText } from '../../src/desk/findings/content-file.ts';
import { noFacts } from '../../src/desk/load/body-facts.ts';
import type { LoadedContent } from '../../src/desk/load/content.ts';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { firstMention, phraseIndex } from '../../src/markdown/mentions/phrase-index.ts';
import { interfaceLanguages } from '../../src/model/language.ts';
import { withChanged, writeFiles } from '../support/written-newsroom.ts';
import { quoted } from '../support/naughty-newsroom.ts';

const signs = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).filter((sign) =>
  /[^A-Za-z0-9]/u.test(sign),
);
const names = [
  ...signs.flatMap((sign) => [`Ray${sign}Post`, `${sign}Ray`, `Ray${sign}`, sign]),
  ...['Ray - Post (R-P)', 'Ray ( )', 'a-b-c', '0-1', '\\d+', '[a-z]', '(?<a>x)', '$&', '\\', signs.join('')],
  ...['Ґанок-Є', 'Об’їзд', "П'ята-Ї", 'وكالة-الأنباء', '新华-社', '🇺🇦-🚀', '👩‍🚒', 'e\u0301-o'],
].filter((name) => name.trim() !== '');

function filesNamed(name: string, index: number): Readonly<Record<string, string>> {
  const id = `a-${String(index)}-b`;
  const localised = `{ en: ${quoted(name)}, uk: ${quoted(name)} }`;
  const topic = `---\ntitle: ${localised}\nkind: theme\naliases: [${quoted(`Also ${name}`)}]\n---\n\nText.\n`;
  return {
    [`sources/${id}.yaml`]: `name: ${localised}\nkind: state-media\nreliability: E\nnote: ${quoted(name)}\n`,
    [`sources/short-${id}.yaml`]: `name: ${quoted(`Agency ${String(index)} (${name})`)}\nkind: state-media\nreliability: E\n`,
    [`authors/${id}.yaml`]: `name: ${localised}\nrole: ${quoted(name)}\nbio: ${quoted(name)}\n`,
    [`categories/${id}.yaml`]: `title: ${localised}\ndescription: ${quoted(name)}\n`,
    [`topics/${id}.md`]: topic,
    [`pages/p-${id}.md`]: `---\ntitle: ${quoted(name)}\ndescription: ${quoted(name)}\n---\n\nText.\n`,
    [`articles/2025/06/${id}/index.md`]: story(name, id),
    [`articles/2025/06/${id}/any.png`]: '',
  };
}

/** A story that names the records of its number wherever it can. */
function story(name: string, id: string): string {
  const fields = [
    `title: ${quoted(`Story ${id} ${name}`)}`,
    `description: ${quoted(`What ${name} says.`)}`,
    `category: ${id}`,
    `author: ${id}`,
    `topics: [${id}]`,
    'date: 2025-06-05T08:00:00+03:00',
    `sources: [{ id: one, source: ${id}, title: ${quoted(name)}, url: "https://ray.example/", date: 2025-06-01 }]`,
    `picture: { src: any.png, alt: ${quoted(`To be seen: ${name}`)}, credit: ${quoted(`Photo: ${name} / Us`)}, caption: ${quoted(`A caption, ${name}.`)} }`,
  ];
  const written = name.replace(/[!-/:-@[-`{-~]/gu, String.raw`\$&`);
  return `---\n${fields.join('\n')}\n---\n\n${written} [says so](source:one), says ${written}.\n`;
}

/** The site's own texts, the house list among them. */
function siteNamed(all: readonly string[]): string {
  const list = all.map((name) => quoted(name)).join(', ');
  const links = all.map((name) => `{ title: ${quoted(name)}, link: /about/ }`).join(', ');
  return [
    `name: ${quoted(all.join(' '))}`,
    'url: https://example.org',
    'languages: [en, uk]',
    'timeZone: Europe/Kyiv',
    `footer: ${quoted(all.join(' '))}`,
    `navigation: [${links}]`,
    `terms: [{ write: Sun, not: [${list}], except: [Sunray] }]`,
  ].join('\n');
}

const found = withChanged(
  async (content) => {
    await writeFiles(content, Object.assign({}, ...names.map(filesNamed)) as Readonly<Record<string, string>>);
    await writeFiles(content, { 'site.yaml': siteNamed(names) });
  },
  async (content) => {
    const { valid, problems } = await readNewsroom({ content });
    return { sound: valid, problems };
  },
);

function aSource(name: string): LoadedContent['sources'][number] {
  const fields = { name, kind: 'state-media', reliability: 'E' } as const;
  return {
    id: 'a-b',
    language: 'en',
    file: fileWithoutText('sources/a-b.yaml'),
    fields,
    data: fields,
    inBody: noFacts,
  };
}

test('records are checked whatever signs their names hold', async () => {
  const { problems, sound } = await found;
  // Some of these are one name to a reader, and no two topics may share one.
  const errors = problems.filter(({ severity, rule }) => severity === 'error' && !/^topic-.*-shared$/u.test(rule));
  expect(errors.map(({ file, rule, message }) => [file, rule, message])).toEqual([]);
  expect(sound?.sources.length).toBeGreaterThan(2 * names.length);
});

test('a credit that names a state medium is noticed whatever signs the name holds', () => {
  const missed = names.filter((name) => {
    const credits = stateMediaNames({ sources: [aSource(name), aSource(`Agency (${name})`)] });
    return credits?.test(`By ${name}, us`) !== true || credits.test('By: us all');
  });
  expect(missed).toEqual([]);
});

test('a house term is noticed whatever signs it holds', () => {
  const isNoticed = (name: string) => {
    const ownText = `On ${name}, no more.`;
    const passage = {
      form: 'caption',
      text: ownText,
      ownText,
      isDated: false,
      links: [],
      start: { line: 1, column: 1 },
    } as const;
    return [...houseTerms([{ write: 'Sun', not: [name] }])(passage, { language: 'en' })].length > 0;
  };
  expect(names.filter((name) => !isNoticed(name))).toEqual([]);
});

test.each(interfaceLanguages)('a topic is found in a text (%s) whatever signs its name holds', (language) => {
  const words = names.filter((name) => /^[\p{L}\p{N}]/u.test(name));
  const missed = words.filter((name) => {
    const index = phraseIndex([{ id: 'it', phrases: [name] }], language);
    return firstMention(`On ${name}, nothing new.`, index, () => true)?.id !== 'it';
  });
  expect(missed).toEqual([]);
});
