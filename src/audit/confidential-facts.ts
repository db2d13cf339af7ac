import { homedir } from 'node:os';
import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { Article } from '../model/article.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { roundedPlace } from '../model/rounded-place.ts';

/** What no file of an edition may give away. */
export interface ConfidentialFacts {
  /** Addresses of stories that readers must not know of: `2025/10/half-a-story`. */
  readonly hidden: ReadonlySet<string>;
  /** The site's own, without `www.`: `newsroom.example`. */
  readonly host: string;
  /** Numbers that stand for a place more exactly than readers may know it: `39.79871`. */
  readonly positions: ReadonlySet<string>;
  /** Digits behind the point that a published position may have. */
  readonly digits: number;
  /** Folders of the machine that makes the edition. */
  readonly folders: readonly string[];
  /** Whether texts that readers get hold these words. A story may discuss paths, and its words are not judged. */
  readonly isPublicText: (words: string) => boolean;
}

interface Surroundings {
  readonly folders: readonly string[];
  /** Addresses of drafts that could not be read. */
  readonly unread?: readonly string[];
}

/**
 * What a newsroom knows and its edition does not say.
 * @param published the newsroom as the public may know it.
 * @param machine folders are absolute; one at the top of the disk could be an address of the site, and is left out.
 */
export function confidentialFacts(
  newsroom: Newsroom,
  published: Newsroom,
  { folders, unread = [] }: Surroundings,
): ConfidentialFacts {
  const known = new Set(published.articles.map(({ address }) => address));
  const places = newsroom.articles.flatMap(placesOf);
  // Read when first asked, as few editions make anybody ask.
  let said: string | undefined;
  // Every page may bear the same words.
  const asked = new Map<string, boolean>();
  const isPublicText = (words: string) => {
    const known = asked.get(words) ?? (said ??= bare(JSON.stringify(published))).includes(bare(words));
    asked.set(words, known);
    return known;
  };
  return {
    hidden: new Set([...newsroom.articles.map(({ address }) => address), ...unread].filter((one) => !known.has(one))),
    host: new URL(newsroom.site.url).hostname.replace(/^www\./u, ''),
    positions: new Set(places.flatMap(({ secret }) => secret)),
    digits: Math.max(2, ...places.flatMap(({ shown }) => shown.map(digitsOf))),
    folders: [...folders, homedir()].filter((folder) => /[\\/][^\\/]+[\\/][^\\/]/u.test(folder)),
    isPublicText,
  };
}

const reference = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/giu;

/**
 * A text as it is compared: references resolved; without `\`, which Markdown and JSON put before a sign; without quotation
 * marks, which typesetting changes.
 */
function bare(text: string): string {
  const resolved = text.replace(reference, resolvedText);
  return resolved.replace(/[\\"'“”„«»‘’ʼ]/gu, '').replace(/\s/gu, ' ');
}

/** Too few digits to be taken for a position wherever they stand. */
const fewDigits = 2;

/** A text of markup with its references resolved. */
export function resolvedText(markup: string): string {
  if (!markup.includes('&')) return markup;
  const [node] = parseFragment(markup).childNodes;
  return node && defaultTreeAdapter.isTextNode(node) ? node.value : markup;
}

/** Numbers of positions: `shown` as readers get them, `secret` as the editor wrote them, where readers get fewer digits. */
function placesOf(article: Article): readonly Readonly<Record<'secret' | 'shown', readonly string[]>>[] {
  const { location, media } = article;
  const drawn = media.maps.map(({ attributes }) => ({
    ...{ name: '', lat: Number(attributes['lat']), lon: Number(attributes['lon']) },
    precisionKm: Number(attributes['precisionKm'] ?? Number.NaN) || undefined,
  }));
  const places = [...(location ? [location] : []), ...drawn.filter(({ lat, lon }) => !Number.isNaN(lat + lon))];
  if (places.length === 0) return [];
  const said = wordsOf(article);
  return places.map((place) => {
    const rounded = roundedPlace(place);
    const shown = [rounded.lat, rounded.lon].map((degrees) => String(degrees).replace('-', ''));
    const written = [place.lat, place.lon].map((degrees) => String(degrees).replace('-', ''));
    const secret = written.filter((one) => digitsOf(one) > fewDigits && !shown.includes(one) && !said.includes(one));
    return { secret, shown };
  });
}

/** What an editor says in words is said to readers. */
function wordsOf({ body, location, media: _, ...fields }: Article): string {
  const prose = body.text.split('\n').filter((line) => !line.startsWith(':::'));
  return [...prose, JSON.stringify([location?.name, fields])].join('\n');
}

function digitsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}
