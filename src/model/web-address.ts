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

/** A path on this site, such as `/support/`. */
export const sitePath = z.string().refine(isSitePath, { error: 'site-path' }).meta({ pattern: siteForm.source });

export function isSitePath(value: string): boolean {
  return (
    /^\/(?![/\\])[^\s\\]*$/u.test(value) &&
    value
      .replace(/[?#].*$/u, '')
      .split('/')
      .every(isPlainStep)
  );
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
  if (/\s/u.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === '';
}
