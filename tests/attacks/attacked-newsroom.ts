import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isWebAddress } from '../../src/model/web-address.ts';

/** A PNG of one pixel: pictures need a file before their texts are shown. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==';
const stringsOfRecord = 40;
const mostLettersOfSite = 6000;
/** A credit and a licence together are no longer than twice that. */
const mostLettersOfCredit = 1000;

type Fields = Readonly<Record<string, unknown>>;
type Records = readonly (readonly [path: string, fields: Fields])[];

/** A newsroom in which each attack has a story of its own and stands in every string of its front matter that takes it. */
export async function writeAttackedStories(folder: string, attacks: readonly string[]): Promise<void> {
  await writeRecords(folder, [['site.yaml', siteOf([])], ...recordsOf(['Record'], 0), ...categoriesOf([['News']])]);
  for (const [index, attack] of attacks.entries())
    await writeStory(folder, index, articleOf(attack, { record: '0', category: '0' }));
}

/**
 * A newsroom whose authors, sources, topics, pages and credits hold all attacks, forty to a file, in both orders, so that
 * none hides behind another. The desk bounds `site.yaml` and credits: each holds as many as it may.
 */
export async function writeAttackedRecords(folder: string, attacks: readonly string[]): Promise<void> {
  await writeRecords(folder, [['site.yaml', siteOf(shortest(attacks))], ...categoriesOf([['News']])]);
  const groups = groupsOf(attacks);
  for (const [index, strings] of groups.entries()) await writeRecords(folder, recordsOf(strings, index));
  for (const [index, strings] of creditsOf(attacks).entries()) {
    const credited = { credit: forwards(strings), licence: backwards(strings) };
    const record = String(index % groups.length);
    await writeStory(folder, index, articleOf('Story', { record, category: '0' }, credited));
  }
}

/** A newsroom whose sections hold all attacks: they stand in the menu of every page. */
export async function writeAttackedCategories(folder: string, attacks: readonly string[]): Promise<void> {
  await writeRecords(folder, [
    ['site.yaml', siteOf([])],
    ...recordsOf(['Record'], 0),
    ...categoriesOf(groupsOf(attacks)),
  ]);
  await writeStory(folder, 0, articleOf('Story', { record: '0', category: '0' }));
}

function groupsOf(attacks: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(attacks.length / stringsOfRecord) }, (_, group) =>
    attacks.slice(group * stringsOfRecord, (group + 1) * stringsOfRecord),
  );
}

/** As many attacks in a credit as it may hold. */
function creditsOf(attacks: readonly string[]): readonly (readonly string[])[] {
  const credits: string[][] = [];
  for (const attack of attacks) {
    const last = credits.at(-1);
    if (last && forwards([...last, attack]).length <= mostLettersOfCredit) last.push(attack);
    else credits.push([attack]);
  }
  return credits;
}

function recordsOf(strings: readonly string[], index: number): Records {
  const group = String(index);
  return [
    [`pages/p-${group}.md`, titled(strings)],
    [`authors/a-${group}.yaml`, authorOf(strings)],
    [`sources/s-${group}.yaml`, sourceOf(strings)],
    [`topics/t-${group}.md`, topicOf(strings, index)],
  ];
}

function categoriesOf(groups: readonly (readonly string[])[]): Records {
  return groups.map((strings, index) => [`categories/c-${String(index)}.yaml`, categoryOf(strings)]);
}

async function writeStory(folder: string, index: number, fields: Fields): Promise<void> {
  const path = `articles/2025/10/attack-${String(index)}`;
  await writeRecords(folder, [[`${path}/index.md`, fields]]);
  await write(folder, `${path}/p.png`, Buffer.from(pixel, 'base64'));
}

/** JSON is YAML, but for the braces around all of it. */
async function writeRecords(folder: string, records: Records): Promise<void> {
  await write(folder, 'authors/a.png', Buffer.from(pixel, 'base64'));
  for (const [path, fields] of records) {
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
    await write(folder, path, path.endsWith('.md') ? `---\n${lines.join('')}---\nText.\n` : lines.join(''));
  }
}

function shortest(attacks: readonly string[]): readonly string[] {
  let letters = 0;
  return attacks
    .filter((one) => one.includes('<'))
    .toSorted((a, b) => a.length - b.length)
    .filter((one) => (letters += one.length + 3) < mostLettersOfSite);
}

/** Every credit makes a picture of its own, which takes time: credits come many at a time, with the records. */
const plainCredit = { credit: 'Desk' };

function articleOf(
  attack: string,
  { record, category }: { readonly record: string; readonly category: string },
  credited: Fields = plainCredit,
): Fields {
  const url = isWebAddress(attack) ? { url: attack, archived: attack } : {};
  return {
    ...{ title: upTo(110, attack), description: upTo(300, attack), category: `c-${category}`, author: `a-${record}` },
    ...{
      date: '2025-10-05T08:00:00+03:00',
      dateline: attack,
      facts: [attack],
      warning: attack,
      topics: [`t-${record}`],
    },
    picture: { src: 'p.png', alt: `Shown: ${attack}`, caption: attack, ...credited },
    sources: [{ id: 's', source: `s-${record}`, title: attack, note: attack, date: '2025-10-01', ...url }],
    location: { name: attack, lat: 1, lon: 2 },
    corrections: [{ at: '2025-10-06T08:00:00+03:00', kind: 'correction', text: attack, was: attack, now: attack }],
    ...(isWebAddress(attack) && { canonical: attack }),
  };
}

function authorOf(strings: readonly string[]): Fields {
  const photo = {
    src: 'a.png',
    alt: `Shown: ${forwards(strings)}`,
    caption: forwards(strings),
    credit: upTo(2 * mostLettersOfCredit, backwards(strings)),
  };
  return { name: forwards(strings), role: backwards(strings), bio: forwards(strings), photo };
}

function sourceOf(strings: readonly string[]): Fields {
  const words = { name: forwards(strings), country: backwards(strings), note: forwards(strings) };
  return { ...words, kind: 'press', reliability: 'F' };
}

/** No two topics may share a name: aliases bear the number of the group. */
function topicOf(strings: readonly string[], group: number): Fields {
  const aliases = strings.map((one, index) => `${one} ${String(group)}.${String(index)}`);
  return {
    title: forwards(strings),
    kind: 'theme',
    aliases,
    facts: [{ name: forwards(strings), value: backwards(strings) }],
  };
}

function categoryOf(attacks: readonly string[]): Fields {
  return { ...titled(attacks), sources: 'optional' };
}

function siteOf(attacks: readonly string[]): Fields {
  const site = { name: 'Attacked', url: 'https://attacked.example', languages: ['en'], timeZone: 'UTC', listSize: 200 };
  if (attacks.length === 0) return site;
  return {
    ...site,
    ...{ tagline: forwards(attacks), footer: backwards(attacks) },
    support: { title: forwards(attacks), text: backwards(attacks), link: '/latest/' },
    publisher: { name: backwards(attacks) },
    navigation: [{ title: forwards(attacks), link: '/latest/' }],
    social: [{ name: backwards(attacks), url: 'https://social.example/' }],
  };
}

function titled(attacks: readonly string[]): Fields {
  return { title: forwards(attacks), description: backwards(attacks) };
}

function forwards(strings: readonly string[]): string {
  return strings.join(' ¦ ');
}

function backwards(strings: readonly string[]): string {
  return forwards(strings.toReversed());
}

/** No longer than the desk lets it be; what is cut off stands in other fields. */
function upTo(limit: number, attack: string): string {
  return Array.from(attack.trim()).slice(0, limit).join('');
}

async function write(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
