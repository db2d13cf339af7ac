import { isOpen, staysHere, webSchemes } from '../../model/web-address.ts';

/** What a link of a body leads to. `refused` is never followed: it may run a script, read a file, or hide where it goes. */
export type LinkScheme = 'source' | 'article' | 'topic' | 'site' | 'external' | 'fragment' | 'refused';

export interface LinkTarget {
  readonly scheme: LinkScheme;
  /** The id, address, path, fragment with `#`, or whole URL; what the editor wrote where it is refused. */
  readonly target: string;
}

const newsroomSchemes: Readonly<Record<string, LinkScheme>> = {
  'source:': 'source',
  'article:': 'article',
  'topic:': 'topic',
};
const openSchemes: ReadonlySet<string> = new Set([...webSchemes, 'mailto:']);

/**
 * Says where a link leads, judged as a browser would (WHATWG URL Standard): control characters, line ends and capital
 * letters hide nothing. A link to this site is a path that begins with one `/`; relative paths are refused, since the
 * same text stands on pages with different addresses.
 */
export function linkTarget(written: string): LinkTarget {
  const url = URL.parse(written);
  if (url) return absolute(url, written);
  const clean = asBrowsersRead(written);
  if (clean.startsWith('#')) return { scheme: 'fragment', target: clean };
  return staysHere(clean) ? { scheme: 'site', target: clean } : { scheme: 'refused', target: written };
}

function absolute(url: URL, written: string): LinkTarget {
  const newsroom = newsroomSchemes[url.protocol];
  if (newsroom) return { scheme: newsroom, target: asBrowsersRead(written).slice(url.protocol.length) };
  return isOpen(url, openSchemes) ? { scheme: 'external', target: url.href } : { scheme: 'refused', target: written };
}

/** What stands before the first `#`, and what begins with it: `''` where nothing does. */
export function withoutFragment(target: string): readonly [page: string, fragment: string] {
  const at = target.indexOf('#');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at)];
}

/** The WHATWG parser drops control characters and spaces around a URL, and tabs and line ends anywhere in it. */
function asBrowsersRead(written: string): string {
  return written.replace(/^[^\u{21}-\u{10ffff}]+|[^\u{21}-\u{10ffff}]+$|[\t\n\r]/gu, '');
}
