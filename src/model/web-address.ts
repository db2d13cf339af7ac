import { z } from 'zod';

/** An absolute `https:` or `http:` URL, judged after WHATWG parsing, without user name or password. */
export const webAddress = z.string().refine(isWebAddress, { error: 'web-address' });

/** An address on this site: a path that begins with one `/`, or an absolute URL. */
export const link = z.string().refine((value) => isSitePath(value) || isWebAddress(value), { error: 'link' });

/** A path on this site, such as `/support/`. */
export const sitePath = z.string().refine(isSitePath, { error: 'site-path' });

export function isSitePath(value: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/u.test(value);
}

export function isWebAddress(value: string): boolean {
  if (/\s/u.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === '';
}
