import { siteOf } from './attacked-site.ts';
import { asAddress, backwards, forwards, groupsOf, squeezed, upTo, type Fields } from './attacked-texts.ts';

const stringsOfRecord = 40;
/** A credit and a licence together are no longer than twice that. */
const mostLettersOfCredit = 1000;

/** The path of a file and its fields; stories stand under the folder of their address. */
export type Records = readonly (readonly [path: string, fields: Fields])[];

/** A newsroom in which each attack has a story of its own and stands in every string of its front matter. */
export function attackedStories(attacks: readonly string[]): Records {
  const stories = attacks.map((attack, at) => {
    const index = String(at);
    return [storyPath(index), articleOf(attack, { record: '0', category: '0' })] as const;
  });
  return [['site.yaml', siteOf([])], ...recordsOf(['Record'], 0), ...categoriesOf([['News']]), ...stories];
}

/**
 * A newsroom whose authors, sources, topics, pages and credits hold all attacks, forty to a file, in both orders, so that
 * none hides behind another. The desk bounds credits: each holds as many as it may.
 */
export function attackedRecords(attacks: readonly string[]): Records {
  const groups = groupsOf(attacks, stringsOfRecord);
  const credited = creditsOf(attacks).flatMap((strings, at): Records => {
    const index = String(at);
    const [first = ''] = strings;
    const rights = { credit: forwards(strings), licence: backwards(strings), creditUrl: asAddress(first) };
    const record = String(at % groups.length);
    return [
      [`authors/credited-${index}.yaml`, authorOf(['Author'], strings)],
      [
        storyPath(index),
        { ...articleOf('Story', { record, category: '0' }, rights), aliases: [oldAddress(index, first)] },
      ],
    ];
  });
  const records = groups.flatMap((strings, index) => recordsOf(strings, index));
  return [['site.yaml', siteOf([])], ...categoriesOf([['News']]), ...records, ...credited];
}

/** A newsroom whose sections hold all attacks: they stand in the menu of every page. */
export function attackedCategories(attacks: readonly string[]): Records {
  const categories = categoriesOf(groupsOf(attacks, stringsOfRecord));
  return [['site.yaml', siteOf([])], ...recordsOf(['Record'], 0), ...categories, plainStory()];
}

/** A newsroom whose `site.yaml` holds all attacks, each in the field whose turn it is. */
export function attackedSite(attacks: readonly string[], turn: number): Records {
  const site = siteOf(attacks, turn);
  return [['site.yaml', site], ...recordsOf(['Record'], 0), ...categoriesOf([['News']]), plainStory()];
}

function plainStory(): Records[number] {
  return [storyPath('0'), articleOf('Story', { record: '0', category: '0' })];
}

function storyPath(index: string): string {
  return `articles/2025/10/attack-${index}/index.md`;
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
    [`authors/a-${group}.yaml`, authorOf(strings, ['Desk'])],
    [`sources/s-${group}.yaml`, sourceOf(strings)],
    [`topics/t-${group}.md`, topicOf(strings, index)],
  ];
}

function categoriesOf(groups: readonly (readonly string[])[]): Records {
  return groups.map((strings, index) => [`categories/c-${String(index)}.yaml`, categoryOf(strings)]);
}

/** Every credit makes a picture of its own, which takes time: credits come many at a time, with the records. */
const plainCredit = { credit: 'Desk', licence: 'None' };
const cited = { id: 's', date: '2025-10-01' };

function articleOf(
  attack: string,
  { record, category }: { readonly record: string; readonly category: string },
  credited: Fields = plainCredit,
): Fields {
  const address = asAddress(attack);
  return {
    ...{ title: upTo(110, attack), description: upTo(300, attack), category: `c-${category}`, author: `a-${record}` },
    ...{
      date: '2025-10-05T08:00:00+03:00',
      dateline: attack,
      facts: [attack],
      warning: attack,
      topics: [`t-${record}`],
    },
    picture: {
      src: 'p.png',
      alt: `Shown: ${attack}`,
      caption: attack,
      warning: attack,
      ...credited,
    },
    sources: [{ ...cited, source: `s-${record}`, title: attack, note: attack, url: address, archived: address }],
    location: { name: attack, lat: 1, lon: 2 },
    corrections: [{ at: '2025-10-06T08:00:00+03:00', kind: 'correction', text: attack, was: attack, now: attack }],
    canonical: address,
  };
}

/** As much of an attack as may name a folder. */
function oldAddress(index: string, attack: string): string {
  const step = squeezed(attack)
    .replaceAll(/[^!-~]|[%?#/]/gu, '')
    .slice(0, 120);
  return `/old-${index}/x${step}/`;
}

function authorOf(strings: readonly string[], credited: readonly string[]): Fields {
  const [first = ''] = strings;
  const photo = {
    ...{ src: 'a.png', alt: `Shown: ${forwards(strings)}`, caption: forwards(strings), warning: backwards(strings) },
    ...{ credit: forwards(credited), licence: backwards(credited), creditUrl: asAddress(first) },
  };
  const links = strings.map((one) => ({ name: one, url: asAddress(one) }));
  return { name: forwards(strings), role: backwards(strings), bio: forwards(strings), photo, links };
}

function sourceOf(strings: readonly string[]): Fields {
  const words = { name: forwards(strings), country: backwards(strings), note: forwards(strings) };
  return { ...words, url: asAddress(strings[0] ?? ''), kind: 'press', reliability: 'F' };
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

function titled(attacks: readonly string[]): Fields {
  return { title: forwards(attacks), description: backwards(attacks) };
}
