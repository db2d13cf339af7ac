import { distance } from 'fastest-levenshtein';
import { asLatin } from './lookalikes.ts';
import { romanised } from './romanised.ts';

/** The known name that was probably meant, of equals the alphabetically first; `undefined` if none is near enough. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const sought = normalized(wrong);
  const scored = [...known]
    .map((name) => ({ name, score: distanceTo(sought, normalized(name)) }))
    .filter(({ name, score }) => name !== wrong && score <= mostDistance(sought));
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return scored[0]?.name;
}

/** Returns `nearest` for a fixed set of names, with a cache: the same wrong name is often repeated in many files. */
export function nearestAmong(
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): (wrong: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (wrong) => {
    if (!answers.has(wrong)) answers.set(wrong, nearest(wrong, known.keys()));
    return answers.get(wrong);
  };
}

/** The distance of two names in letters; a name that begins with what was written has a distance of at most 1. */
function distanceTo(sought: string, name: string): number {
  const isPrefix = sought.length > 2 && name.startsWith(sought);
  return isPrefix ? Math.min(1, distance(sought, name)) : distance(sought, name);
}

function normalized(name: string): string {
  return name.toLowerCase().replace(/[_\s]+/gu, '-');
}

/**
 * A valid id made of a name: `News Desk_2` becomes `news-desk-2`, and a Cyrillic letter that looks Latin the Latin one. `''`
 * if the name has no Latin letter or digit, or a letter that looks like none: what is left of it would be another name.
 */
export function asId(name: string): string {
  return (
    asLatin(
      name
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, ''),
    ) ?? ''
  )
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** A valid id for a file or folder with another name, Ukrainian in Latin letters; `''` if the name has neither. */
export function fileId(name: string): string {
  return asId(name) || asId(romanised(name));
}

/** What was meant where an id is malformed: one, or several that a comma or semicolon parts. */
export function meantIds(written: string): { readonly suggestion: string; readonly isSeveral?: true } {
  const names = written.split(/[,;]/u).map((name) => asId(fileStem(name)));
  const [only = '', ...others] = names;
  if (others.length === 0) return { suggestion: only };
  if (names.includes('')) return { suggestion: '' };
  return { suggestion: `[${names.join(', ')}]`, isSeveral: true };
}

/** The name of a file without its folder and ending: of `authors/mira.yaml` it is `mira`. */
function fileStem(path: string): string {
  return path
    .trim()
    .replace(/^(?:author|category|source|topic):\s*/u, '')
    .replace(/^(?:.*\/)?(?:authors|categories|sources|topics|pages)\//u, '')
    .replace(/\.ya?ml$/iu, '');
}

/** How many letters may differ: 0 or 1 in names of up to three letters, else 2, and one more for every five letters. */
function mostDistance(sought: string): number {
  if (sought.length < 4) return sought.length > 1 ? 1 : 0;
  return 2 + Math.floor((sought.length - 4) / 5);
}
