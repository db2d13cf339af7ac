import { distance } from 'fastest-levenshtein';

/**
 * What the writer of `wrong` probably meant, or `undefined` where nothing is near enough. Equally near names fall back
 * to their order, so that every run gives the same advice.
 */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const sought = plain(wrong);
  const scored = [...known]
    .map((name) => ({ name, far: farness(sought, plain(name)) }))
    .filter(({ name, far }) => name !== wrong && far <= farthest(sought));
  scored.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return scored[0]?.name;
}

/** `nearest` among the same names each time. One wrong name mostly stands in many files, and is looked up once. */
export function nearestAmong(
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): (wrong: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (wrong) => {
    if (!answers.has(wrong)) answers.set(wrong, nearest(wrong, known.keys()));
    return answers.get(wrong);
  };
}

/** A name that only goes on is as near as one wrong letter. */
function farness(sought: string, name: string): number {
  const goesOn = sought.length > 2 && name.startsWith(sought);
  return goesOn ? Math.min(1, distance(sought, name)) : distance(sought, name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_\s]+/gu, '-');
}

/** `News Desk_2` could be called `news-desk-2`; `''` where nothing of the name can stay. */
export function asId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Two letters of a short word may be wrong, one more for every five further letters. */
function farthest(sought: string): number {
  if (sought.length < 4) return sought.length > 1 ? 1 : 0;
  return 2 + Math.floor((sought.length - 4) / 5);
}
