import { hash } from 'node:crypto';
import type { ListedPage } from './page-app.ts';

/**
 * A digest of all that a page is made from: the program, the component, and what it is given. It is computed from the props
 * themselves, so that whatever a page can show is in it. What many pages are given, such as a teaser or the frame of the site,
 * is digested once. `undefined` for a page that asks for more than it is given.
 * @param version of the program.
 * @throws TypeError where a page is given anything but plain values.
 */
export function pageKeys(version: string): (page: ListedPage) => string | undefined {
  const digest = digests();
  return ({ job, props }) => props && hash('sha256', [version, job.component, job.url, digest(props)].join('\n'));
}

/** So deep in the props lie whole things: a story, a record, a teaser. Above are those that put them together for one page. */
const depthOfThings = 2;

/**
 * Digests of plain values. That of a thing is computed once for all pages that are given it, as long as it is not changed. A
 * field whose value is `undefined` counts as one that is missing.
 */
function digests(): (props: object) => string {
  const known = new Map<object, string>();
  const digest = (value: unknown, depth: number): string => {
    if (typeof value !== 'object' || value === null || value instanceof Date) return plainText(value);
    if (Array.isArray(value)) return `[${value.map((one) => digest(one, depth)).join()}]`;
    if (depth === depthOfThings) return digestOfThing(value);
    requirePlain(value);
    return `{${Object.entries(value)
      .map(([name, field]) => `${JSON.stringify(name)}:${digest(field, depth + 1)}`)
      .join()}}`;
  };
  const digestOfThing = (thing: object): string => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const made = hash('sha256', plainText(thing));
    known.set(thing, made);
    return made;
  };
  return (props) => digest(props, 0);
}

function plainText(value: unknown): string {
  requirePlainThroughout(value);
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

/** Anything else could show on a page what does not show in its JSON. */
function requirePlainThroughout(value: unknown): void {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('A page is given a function.');
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  if (!Array.isArray(value)) requirePlain(value);
  for (const field of Object.values(value)) requirePlainThroughout(field);
}

function requirePlain(value: object): void {
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError(`A page is given a ${value.constructor.name}, which is no plain value.`);
}
