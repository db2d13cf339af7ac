import { sharesOfSite, siteOf } from './attacked-site.ts';
import { asAddress, asFolder, backwards, forwards, groupsOf, upTo, type Fields } from './attacked-texts.ts';

const stringsOfRecord = 40;
const mostLettersOfHeadline = 110;
/** The desk bounds the front matter of a story, in which each stands many times. */
const mostLettersOfStory = 1500;
const mostLettersOfPath = 800;
/** A credit and a licence together are no longer than twice that. */
const mostLettersOfCredit = 1000;

/** The path of a file and its fields; stories stand under the folder of their address. */
export type Records = readonly (readonly [path: string, fields: Fields])[];

/** Newsrooms that hold, taken together, every attack in every string of every record, by what each is there for. */
export function attackedNewsrooms(attacks: readonly string[]): ReadonlyMap<string, Records> {
  const shares = Array.from({ length: sharesOfSite }, (_, share): [string, Records] => [
    `share ${String(share + 1)} of the records and site.yaml`,
    attackedShare(attacks, share),
  ]);
  return new Map([['stories', attackedStories(attacks)], ...shares]);
}

/**
 * A newsroom with a share of the attacks in its records, and with all of them in `site.yaml`, each in the field whose turn it
 * is. Forty stand in a record, in both orders, so that none hides behind another. Every page bears the texts of `site.yaml`
 * and the names of categories and pages, which are long: there are no more stories than records.
 */
function attackedShare(attacks: readonly string[], share: number): Records {
  const groups = groupsOf(attacks, stringsOfRecord)
    .map((strings, index) => [strings, index] as const)
    .filter((_, at) => at % sharesOfSite === share);
  const records = groups.flatMap(([strings, index]): Records => {
    const record = String(index);
    const story = articleOf(['Story'], { record, category: record });
    return [...recordsOf(strings, index), [storyPath(index), { ...story, aliases: [`/old-${record}/`] }]];
  });
  return [['site.yaml', siteOf(attacks, share)], ...categoriesOf(groups), ...records];
}

/**
 * A newsroom whose stories hold all attacks in each string of their front matter, as its authors do in what is said of their
 * photos. Headlines are bounded and need the most stories, which have nothing else but what the first of them have: of all
 * other strings two stories hold some thirty attacks each, once as entries of lists and as texts, once as texts in the other
 * order; and the desk bounds credits and addresses, which hold as many as they may.
 */
function attackedStories(attacks: readonly string[]): Records {
  const whole = packed(attacks, mostLettersOfStory).flatMap((strings) => [
    { ...articleOf(strings, plain), ...listsOf(strings) },
    articleOf(strings.toReversed(), plain),
  ]);
  const credited = packed(attacks, mostLettersOfCredit);
  const full = [...whole, ...credited.map(creditedStory)];
  const headlines = packed(attacks, mostLettersOfHeadline).map((strings) => headlineOf(strings, plain));
  const stories = Array.from({ length: Math.max(full.length, headlines.length) }, (_, at): Records[number] => [
    storyPath(at),
    { ...full[at], ...headlines[at] },
  ]);
  const authors = credited.map(
    (strings, at) => [`authors/credited-${String(at)}.yaml`, authorOf(['Author'], strings)] as const,
  );
  return [
    ['site.yaml', siteOf([])],
    ...recordsOf(['Record'], 0),
    ...categoriesOf([[['News'], 0]]),
    ...authors,
    ...stories,
  ];
}

function creditedStory(strings: readonly string[], at: number): Fields {
  const address = asAddress(strings[0] ?? '');
  const rights = { credit: forwards(strings), licence: backwards(strings), creditUrl: address };
  return { ...articleOf(['Story'], plain, rights), aliases: oldAddresses(String(at), strings) };
}

function storyPath(index: number): string {
  return `articles/2025/10/attack-${String(index)}/index.md`;
}

/** As many attacks together as fit into so many letters, the long ones first; what is longer stands alone. */
function packed(attacks: readonly string[], letters: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const attack of attacks.toSorted((a, b) => b.length - a.length)) {
    const group = groups.find((one) => forwards([...one, attack]).length <= letters);
    if (group) group.push(attack);
    else groups.push([attack]);
  }
  return groups;
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

function categoriesOf(groups: readonly (readonly [strings: readonly string[], index: number])[]): Records {
  return groups.map(([strings, index]) => [`categories/c-${String(index)}.yaml`, categoryOf(strings)]);
}

/** Every credit makes a picture of its own, which takes time: credits come many at a time, with the records. */
const plainCredit = { credit: 'Desk', licence: 'None' };
const cited = { id: 's', date: '2025-10-01' };

interface Named {
  readonly record: string;
  readonly category: string;
}

const plain = { record: '0', category: '0' };

/** A story that has nothing but what every story must have. */
function headlineOf(strings: readonly string[], { record, category }: Named): Fields {
  return {
    ...{ title: upTo(mostLettersOfHeadline, forwards(strings)), description: upTo(300, backwards(strings)) },
    ...{ category: `c-${category}`, author: `a-${record}`, date: '2025-10-05T08:00:00+03:00' },
  };
}

/** Lists in which each attack is an entry of its own. */
function listsOf(strings: readonly string[]): Fields {
  const at = '2025-10-06T08:00:00+03:00';
  return {
    facts: strings,
    sources: strings.map((one, index) => {
      const address = asAddress(one);
      return {
        id: `s${String(index)}`,
        source: 's-0',
        date: '2025-10-01',
        title: one,
        note: one,
        url: address,
        archived: address,
      };
    }),
    corrections: strings.map((one) => ({ at, kind: 'correction', text: one, was: one, now: `${one}.` })),
  };
}

function articleOf(strings: readonly string[], named: Named, credited: Fields = plainCredit): Fields {
  const [forth, back, address] = [forwards(strings), backwards(strings), asAddress(forwards(strings))];
  return {
    ...headlineOf(strings, named),
    ...{ topics: [`t-${named.record}`], dateline: forth, facts: strings, warning: back },
    picture: { src: 'p.png', alt: `Shown: ${forth}`, caption: back, warning: forth, ...credited },
    sources: [{ ...cited, source: `s-${named.record}`, title: forth, note: back, url: address, archived: address }],
    // A map bears the name up to a comma, as outlines: hundreds of letters take long to draw and say nothing.
    location: { name: `Place, ${forth}`, lat: 1, lon: 2 },
    corrections: [{ at: '2025-10-06T08:00:00+03:00', kind: 'correction', text: forth, was: back, now: forth }],
    canonical: address,
  };
}

/** As many attacks in an address as it may have folders. */
function oldAddresses(index: string, attacks: readonly string[]): readonly string[] {
  return packed(attacks.map(asFolder), mostLettersOfPath).map(
    (folders, at) => `/old-${index}-${String(at)}/${folders.join('/')}/`,
  );
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
