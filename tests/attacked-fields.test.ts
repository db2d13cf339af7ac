import { expect, test } from 'vitest';
import { z } from 'zod';
import { hiddenCharacters } from '../src/desk/hidden-characters.ts';
import { records, type RecordName } from '../src/desk/record-schemas.ts';
import {
  attackedCategories,
  attackedRecords,
  attackedSite,
  attackedStories,
  type Records,
} from './attacks/attacked-records.ts';
import { asAddress, onSite } from './attacks/attacked-texts.ts';
import { attacks } from './attacks/attacks.ts';
import { leavesOf, textsAt, type Leaf } from './record-strings.ts';

const admitted = attacks().filter((attack) => hiddenCharacters(attack).length === 0);

/** What the browser opens, by the folder or file that each record stands in. */
const written: Records = [
  ...[attackedStories, attackedRecords, attackedCategories].flatMap((make) => make(admitted)),
  ...[0, 4].flatMap((turn) => attackedSite(admitted, turn)),
];
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

function accepts({ schema }: Leaf, value: string): boolean {
  return z.safeParse(schema, value).success;
}

const places = Object.entries(shelves).flatMap(([name, shelf]) => {
  const mine = written.filter(([path]) => path.startsWith(shelf)).map(([, fields]) => fields);
  return leavesOf(records[name as RecordName])
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
    const forms = [(attack: string) => attack, asAddress, onSite];
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
  'every text of a story, an author, a section, a source, a topic and a page has held every attack',
  () => {
    const texts = places.filter(({ name, leaf }) => name !== 'site' && accepts(leaf, '<b> "x" </b>'));
    expect(texts.length).toBeGreaterThan(30);
    const spared = texts.flatMap(({ name, leaf, texts: held }) => {
      const isHeld = holds(held, held.join('\n'));
      const missing = admitted.filter((attack) => !isHeld(attack.trim()));
      return missing.length === 0
        ? []
        : [`${name}: ${leaf.path}: ${String(missing.length)}, such as ${missing[0] ?? ''}`];
    });
    expect(spared).toEqual([]);
  },
  patience,
);

test(
  'every attack has stood in a text of site.yaml, and in an address of a story',
  () => {
    const site = places.filter(({ name }) => name === 'site').flatMap(({ texts }) => texts);
    const isHeld = holds(site, site.join('\n'));
    expect(admitted.filter((attack) => !isHeld(attack))).toEqual([]);
    const canonical = new Set(places.find(({ leaf }) => leaf.path === 'canonical')?.texts);
    expect(admitted.filter((attack) => !canonical.has(asAddress(attack)))).toEqual([]);
  },
  patience,
);
