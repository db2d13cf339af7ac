import { basePath } from '../../../addresses.ts';
import type { ArticleFields } from '../../../model/article.ts';
import { roundedPlace } from '../../../model/rounded-place.ts';
import { publicOnes } from '../../../newsroom/publication.ts';
import { finding, type Finding, type Path } from '../../findings/finding.ts';
import type { Entry, LoadedContent } from '../../load/content.ts';
import { pagesOfFile } from '../../routes/pages-of-file.ts';
import { exactWordsIn, type ExactWords } from '../../text/exact-words.ts';

/**
 * Finds where a text that is public at `now` names a story that is not, or tells a place more exactly than the story that
 * keeps it to itself. The audit of a finished edition refuses both as well, and does not know of this rule.
 */
export function* confidentialWords(loaded: LoadedContent, now: Date): Iterable<Finding> {
  const site = loaded.site?.data;
  if (!site) return;
  const articles = loaded.articles.flatMap((entry) =>
    entry.data ? [{ ...entry.data, address: entry.id, entry }] : [],
  );
  const known = publicOnes(articles, now);
  const addresses = new Set(articles.map(({ address }) => address));
  const secrets = {
    hidden: addresses.difference(new Set(known.map(({ address }) => address))),
    positions: secretPositions(loaded.articles),
  };
  if (secrets.hidden.size + secrets.positions.size === 0) return;
  const host = new URL(site.url).hostname.replace(/^www\./u, '');
  const isTold = ({ kind, words, start }: ExactWords) =>
    kind === 'number'
      ? secrets.positions.has(words)
      : secrets.hidden.has(words) && (start === '' || start.includes(host));
  const { authors, categories, sources, topics, pages } = loaded;
  const records = [...authors, ...categories, ...sources, ...topics, ...pages];
  for (const entry of [...known.map((article) => article.entry), ...records, loaded.site]) {
    const { file } = entry;
    const [page = `${basePath(site)}/`] = pagesOfFile(file.path, site, (path) => loaded.tree.has(path));
    const told = (detail: string) => ({ page, detail });
    for (const { path, ...words } of wordsInFields(entry))
      if (isTold(words)) yield finding(ruleOf(words), told(words.words), { file, value: path });
    for (const { position, ...words } of wordsInBody(entry))
      if (isTold(words)) yield finding(ruleOf(words), told(words.words), { file, body: position });
  }
}

function ruleOf({ kind }: ExactWords): 'hidden-address-told' | 'position-told' {
  return kind === 'address' ? 'hidden-address-told' : 'position-told';
}

/** Fields whose values are ids and addresses, which are resolved or left out; no reader gets them as they are. */
const resolved = ['related', 'aliases', 'redirects', 'category', 'author', 'topics', 'src', 'id', 'source', 'via'];
/** All that readers get of a withdrawn story. */
const ofTombstone = ['title', 'corrections'];

type WordsInField = ExactWords & { readonly path: Path };

function wordsInFields({ data, fields }: Entry<object>): readonly WordsInField[] {
  const isWithdrawn = 'status' in fields && fields.status === 'withdrawn';
  const shown = Object.entries(data ?? {}).filter(([key]) => !isWithdrawn || ofTombstone.includes(key));
  return wordsIn(Object.fromEntries(shown), []);
}

function wordsIn(value: unknown, path: Path): readonly WordsInField[] {
  if (typeof value === 'string') return exactWordsIn(value).map((words) => ({ ...words, path }));
  if (Array.isArray(value)) return value.flatMap((one, at) => wordsIn(one, [...path, at]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, one]) => (resolved.includes(key) ? [] : wordsIn(one, [...path, key])));
}

function wordsInBody({ fields, inBody }: Entry<object>): Entry<object>['inBody']['exact'] {
  return 'status' in fields && fields.status === 'withdrawn' ? [] : inBody.exact;
}

/** Too few digits to be taken for a position wherever they stand. */
const fewDigits = 2;

/** Numbers of positions that readers get with fewer digits, and whose own stories do not say them in words. */
function secretPositions(articles: readonly Entry<ArticleFields>[]): ReadonlySet<string> {
  return new Set(articles.flatMap(secretsOf));
}

function secretsOf(entry: Entry<ArticleFields>): readonly string[] {
  const { location } = entry.fields;
  const drawn = entry.inBody.media.maps.map(({ attributes: { lat, lon, precisionKm } }) => {
    return {
      name: '',
      lat: Number(lat),
      lon: Number(lon),
      precisionKm: Number(precisionKm ?? Number.NaN) || undefined,
    };
  });
  const places = [...(location ? [location] : []), ...drawn.filter(({ lat, lon }) => !Number.isNaN(lat + lon))];
  if (places.length === 0) return [];
  const said = new Set([...wordsInFields(entry), ...entry.inBody.exact].map(({ words }) => words));
  return places.flatMap((place) => {
    const rounded = roundedPlace(place);
    const shown = [rounded.lat, rounded.lon].map(withoutSign);
    const written = [place.lat, place.lon].map(withoutSign);
    return written.filter((one) => digitsOf(one) > fewDigits && !shown.includes(one) && !said.has(one));
  });
}

function withoutSign(degrees: number): string {
  return String(degrees).replace('-', '');
}

function digitsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}
