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

/** Shorter than its digest, a text stands for itself. */
const shorterThanDigest = 64;

/** Digests of plain values, each object's once: as long as none is changed. */
function digests(): (value: object) => string {
  const known = new WeakMap<object, string>();
  const part = (value: unknown): string => {
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) return whole(value);
    if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('A page is given a function.');
    return value === undefined ? 'undefined' : JSON.stringify(value);
  };
  const whole = (value: object): string => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = Array.isArray(value) ? `[${value.map(part).join()}]` : `{${fields(value)}}`;
    const digest = text.length < shorterThanDigest ? text : hash('sha256', text);
    known.set(value, digest);
    return digest;
  };
  const fields = (value: object): string => {
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new TypeError(`A page is given a ${value.constructor.name}, which is no plain value.`);
    return Object.entries(value)
      .map(([name, field]: [string, unknown]) => `${JSON.stringify(name)}:${part(field)}`)
      .join();
  };
  return whole;
}
