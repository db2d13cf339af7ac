import { expect, test } from 'vitest';
import { z } from 'zod';
import { hiddenInWords } from '../../src/desk/text/hidden-characters.ts';
import { recordsIn, type RecordName } from '../../src/desk/load/records.ts';
import { sharesOfSite } from '../support/attacks/attacked-site.ts';
import { attackedNewsrooms, type Records } from '../support/attacks/attacked-records.ts';
import { asAddress, asFolder, onSite, squeezed } from '../support/attacks/attacked-texts.ts';
import { attacks } from '../support/attacks/attacks.ts';
import { leavesOf, textsAt, type Leaf } from '../support/record-strings.ts';

const admitted = attacks().filter((attack) => hiddenInWords(attack).length === 0 && !attack.includes('<!--'));

/** What the browser opens, by the folder or file that each record stands in. */
const written: Records = [...attackedNewsrooms(admitted).values()].flat();
const shelves: Readonly<Partial<Record<RecordName, string>>> = {
  article: 'articles/',
  author: 'authors/',
  category: 'categories/',
  source: 'sources/',
  topic: 'topics/',
  page: 'pages/',
  site: 'site.yaml',
};
/** Names of files: what is no picture beside the text is refused, and no page prints the name. */
const files = ['picture.src', 'photo.src', 'publisher.logo'];
/** Texts that no page prints: `check` alone reads the house list. */
const unprinted = ['terms.write', 'terms.not', 'terms.except'];

function accepts({ schema }: Leaf, value: string): boolean {
  return z.safeParse(schema, value).success;
}

const places = Object.entries(shelves).flatMap(([name, shelf]) => {
  const mine = written.filter(([path]) => path.startsWith(shelf)).map(([, fields]) => fields);
  return leavesOf(recordsIn('Europe/Kyiv')[name as RecordName])
    .filter(({ path }) => !files.includes(path))
    .map((leaf) => ({ name, leaf, texts: mine.flatMap((fields) => textsAt(fields, leaf.path.split('.'))) }));
});

/** A text that was cut to what the desk takes still holds the attack. */
function holds(texts: readonly string[], all: string): (attack: string) => boolean {
  return (attack) => all.includes(attack) || texts.some((text) => text.length > 100 && attack.startsWith(text));
}

/** Hundreds of strings in hundreds of files: a busy machine takes its time. */
const patience = 60_000;

test(
  'every string of every record that takes an attack has held one',
  () => {
    expect(places.length).toBeGreaterThan(50);
    const forms = [(attack: string) => attack, asAddress, onSite, (attack: string) => `/${asFolder(attack)}/`];
    const spared = places.filter(({ leaf, texts }) => {
      const all = texts.join('\n');
      const taken = forms.flatMap((form) => admitted.map(form)).filter((attack) => accepts(leaf, attack));
      return taken.length > 0 && !taken.some((attack) => all.includes(attack));
    });
    expect(spared.map(({ name, leaf }) => `${name}: ${leaf.path}`)).toEqual([]);
  },
  patience,
);

test(
  'every text of every record has held every attack',
  () => {
    const texts = places.filter(({ leaf }) => accepts(leaf, '<b> "x" </b>') && !unprinted.includes(leaf.path));
    expect(texts.length).toBeGreaterThan(40);
    expect(missing(texts, (attack) => attack.trim())).toEqual([]);
  },
  patience,
);

test(
  'every address of a story has held every attack',
  () => {
    const names = ['canonical', 'sources.url', 'sources.archived'];
    const addresses = places.filter(({ leaf }) => names.includes(leaf.path));
    expect(addresses.length).toBe(names.length);
    expect(missing(addresses, squeezed)).toEqual([]);
    const aliases = places.filter(({ name, leaf }) => name === 'article' && leaf.path === 'aliases');
    expect(missing(aliases, (attack) => `/${asFolder(attack)}/`)).toEqual([]);
  },
  patience,
);

/** What a browser may be led to; an address for letters has no scheme of its own. */
function leadsToPage(value: string): boolean {
  const url = URL.parse(value, 'https://attacked.example/');
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '';
}

test(
  'an attack that is all of an address is refused, or leads to a page like any other address',
  () => {
    const addresses = places.filter(({ leaf }) => accepts(leaf, 'https://a.example/') && !accepts(leaf, 'Two words'));
    expect(addresses.length).toBeGreaterThan(10);
    const spellings = attacks().flatMap((attack) => [attack, attack.trim(), `${attack}//a.example/`]);
    const taken = addresses.flatMap(({ name, leaf }) =>
      spellings.filter((attack) => accepts(leaf, attack)).map((attack) => ({ at: `${name}: ${leaf.path}`, attack })),
    );
    expect(taken.filter(({ attack }) => !leadsToPage(attack))).toEqual([]);
  },
  patience,
);

/** The places that lack attacks, and one that each lacks. */
function missing(where: typeof places, form: (attack: string) => string): readonly string[] {
  return where.flatMap(({ name, leaf, texts }) => {
    const isHeld = holds(texts, texts.join('\n'));
    const lacking = admitted.filter((attack) => !isHeld(form(attack)));
    return lacking.length === 0
      ? []
      : [`${name}: ${leaf.path}: ${String(lacking.length)}, such as ${lacking[0] ?? ''}`];
  });
}

test('the desk takes every site.yaml under attack: none is too long, and all that it must say is there', () => {
  const sites = written.filter(([path]) => path === shelves.site).map(([, fields]) => fields);
  expect(sites.length).toBeGreaterThan(sharesOfSite);
  for (const fields of sites) {
    expect(recordsIn('Europe/Kyiv').site.safeParse(fields).error).toBeUndefined();
    expect(Buffer.byteLength(JSON.stringify(fields))).toBeLessThan(64_000);
  }
});
