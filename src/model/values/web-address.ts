import { z } from 'zod';

const siteForm = /^\/(?![/\\])[^\s\\]*$/u;

/** For JSON Schema, a pattern that every web address matches, among others: `isWebAddress` decides. */
const webForm = '^[hH][tT][tT][pP][sS]?:\\S+$';

/** The schema of an absolute `https:` or `http:` URL without user name or password (WHATWG URL Standard). */
export const webAddress = z.string().refine(isWebAddress, { error: 'web-address' }).meta({ pattern: webForm });

/** The schema of what a link may lead to: a path on this site, which begins with one `/`, or an absolute URL. */
export const link = z
  .string()
  .refine((value) => isSitePath(value) || isWebAddress(value), { error: 'link' })
  .meta({ pattern: `${siteForm.source}|${webForm}` });

/** White space and control characters: browsers remove some of them from a URL and encode others. */
const unsafe = /[\s\p{Cc}]/u;
/** A base for resolving paths; the host cannot exist (RFC 2606). */
const placeholderOrigin = 'https://site.invalid';

/** Whether `value` is a path on this site that neither browsers nor servers read as one outside of it. */
export function isSitePath(value: string): boolean {
  const segments = value.replace(/[?#].*$/u, '').split('/');
  return !unsafe.test(value) && staysOnSite(value) && segments.every(isPlainSegment);
}

/** Whether a segment is not `.` or `..` and has no slash or control character, also when decoded once or twice. */
function isPlainSegment(segment: string): boolean {
  const once = percentDecoded(segment);
  const readings = [segment, once, once === undefined ? undefined : percentDecoded(once)];
  return once !== undefined && readings.every((one) => one === undefined || !/^\.{1,2}$|[/\\\p{Cc}]/u.test(one));
}

/** Returns `undefined` where the encoding is malformed. */
function percentDecoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Whether `value` is an absolute `https:` or `http:` URL without user name or password. */
export function isWebAddress(value: string): boolean {
  // "https:evil.example" is read as a path by a page that has the same scheme.
  if (!/^https?:\/\/[^/\\]/iu.test(value) || unsafe.test(value)) return false;
  const url = URL.parse(value);
  return url !== null && isOpen(url, webSchemes);
}

/** Whether a browser that follows `path` stays on the site (WHATWG URL Standard). */
export function staysOnSite(path: string): boolean {
  const resolved = URL.parse(path, `${placeholderOrigin}/here/`);
  return (
    /^\/(?![/\\])[^\\]*$/u.test(path) && resolved?.origin === placeholderOrigin && !resolved.pathname.startsWith('//')
  );
}

export const webSchemes: ReadonlySet<string> = new Set(['https:', 'http:']);

/** Whether a URL has one of the schemes and neither user name nor password, which could pass for another host. */
export function isOpen(url: URL, schemes: ReadonlySet<string>): boolean {
  return schemes.has(url.protocol) && url.username === '' && url.password === '';
}
