import { z } from 'zod';

const siteForm = /^\/(?![/\\])[^\s\\]*$/u;

/** What a pattern can say of a web address; WHATWG's parser judges the rest. */
const webForm = '^[hH][tT][tT][pP][sS]?:\\S+$';

/** An absolute `https:` or `http:` URL, judged after WHATWG parsing, without user name or password. */
export const webAddress = z.string().refine(isWebAddress, { error: 'web-address' }).meta({ pattern: webForm });

/** An address on this site: a path that begins with one `/`, or an absolute URL. */
export const link = z
  .string()
  .refine((value) => isSitePath(value) || isWebAddress(value), { error: 'link' })
  .meta({ pattern: `${siteForm.source}|${webForm}` });

/** Nothing that browsers drop or read differently stands in an address. */
const unreadable = /[\s\p{Cc}]/u;
const nowhere = 'https://site.invalid';

export function isSitePath(value: string): boolean {
  const steps = value.replace(/[?#].*$/u, '').split('/');
  return !unreadable.test(value) && staysHere(value) && steps.every(isPlainStep);
}

/** Whether a step of a path neither leads up nor hides a slash or a control character, encoded once or twice. */
function isPlainStep(step: string): boolean {
  const once = decoded(step);
  const read = [step, once, once === undefined ? undefined : decoded(once)];
  return once !== undefined && read.every((one) => one === undefined || !/^\.{1,2}$|[/\\\p{Cc}]/u.test(one));
}

/** `undefined` where the percent signs encode nothing. */
function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

export function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  // "https:evil.example" is read as a path by a page that has the same scheme.
  return url !== null && !unreadable.test(value) && /^https?:\/\/[^/\\]/iu.test(value) && isOpen(url, webSchemes);
}

/** Whether a browser that follows `path` stays on the site (WHATWG URL Standard). */
export function staysHere(path: string): boolean {
  const resolved = URL.parse(path, `${nowhere}/here/`);
  return /^\/(?![/\\])[^\\]*$/u.test(path) && resolved?.origin === nowhere && !resolved.pathname.startsWith('//');
}

export const webSchemes: ReadonlySet<string> = new Set(['https:', 'http:']);

/** Whether an address has one of the schemes, and hides nothing behind a user name. */
export function isOpen(url: URL, schemes: ReadonlySet<string>): boolean {
  return schemes.has(url.protocol) && url.username === '' && url.password === '';
}
