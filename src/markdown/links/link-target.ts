import { isOpen, staysOnSite, webSchemes } from '../../model/values/web-address.ts';

/** The kind of a link's target. `refused` links are not rendered: they may run a script, open a file or hide their target. */
export type LinkScheme = 'source' | 'article' | 'topic' | 'site' | 'external' | 'fragment' | 'refused';

/** The target of a link. */
export interface LinkTarget {
  readonly scheme: LinkScheme;
  /** The id, story address, path, fragment with `#`, or whole URL; for `refused`, what the editor wrote. */
  readonly target: string;
}

const newsroomSchemes = ['source', 'article', 'topic'] as const;
const openSchemes: ReadonlySet<string> = new Set([...webSchemes, 'mailto:']);

/**
 * Parses the target of a link as browsers do (WHATWG URL Standard), so that control characters, line ends and capitals
 * cannot disguise it. A link to this site is a path that begins with one `/`; relative paths are refused, since one text is
 * shown at several addresses.
 */
export function linkTarget(written: string): LinkTarget {
  const url = URL.parse(written);
  if (url) return absolute(url, written);
  const clean = asBrowsersRead(written);
  if (clean.startsWith('#')) return { scheme: 'fragment', target: clean };
  return staysOnSite(clean) ? { scheme: 'site', target: clean } : { scheme: 'refused', target: written };
}

function absolute(url: URL, written: string): LinkTarget {
  const newsroom = newsroomSchemes.find((scheme) => url.protocol === `${scheme}:`);
  if (newsroom) return { scheme: newsroom, target: asBrowsersRead(written).slice(url.protocol.length) };
  return isOpen(url, openSchemes) ? { scheme: 'external', target: url.href } : { scheme: 'refused', target: written };
}

/** A target split before its first `#`; the fragment is `''` if there is none. */
export function withoutFragment(target: string): readonly [page: string, fragment: string] {
  const at = target.indexOf('#');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at)];
}

/** An address without what the WHATWG URL parser drops: control characters and spaces around it, tabs and line ends in it. */
function asBrowsersRead(written: string): string {
  return written.replace(/^[^\u{21}-\u{10ffff}]+|[^\u{21}-\u{10ffff}]+$|[\t\n\r]/gu, '');
}
