import { withoutFragment, type LinkTarget } from '../../../markdown/links/link-target.ts';
import { found, type Finding, type Where } from '../../findings/finding.ts';
import { nearest, type nearestAmong } from '../../text/nearest.ts';
import { isOnSite, plainPath, type SiteAddresses } from '../../routes/site-addresses.ts';
import type { Body } from '../bodies.ts';

/** What links of a text may lead to. */
export interface Known {
  readonly articles: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Old addresses too. */
  readonly addresses: SiteAddresses;
  readonly nearestAddress: ReturnType<typeof nearestAmong>;
}

/** No link of a text is dead, none can run anything, and none to an article's old address dies while that article is hidden. */
export function* brokenLinks(known: Known, { links, file, citations }: Body): Iterable<Finding> {
  for (const link of links) {
    const finding = brokenLink(link, { known, citations, where: { file, body: link.position } });
    if (finding) yield finding;
  }
}

export interface Around {
  readonly known: Known;
  /** Ids that `source:` may name; `undefined` where the list itself is broken. */
  readonly citations: ReadonlySet<string> | undefined;
  readonly where: Where;
}

export function brokenLink({ scheme, target }: LinkTarget, { known, citations, where }: Around): Finding | undefined {
  if (scheme === 'source') return citations && unknown('citation-unknown', { id: target, where }, citations);
  if (scheme === 'article') return unknown('article-unknown', { id: storyIn(target), where }, known.articles);
  // `[words](topic:)` keeps words from linking to a topic.
  if (scheme === 'topic' && target === '') return undefined;
  if (scheme === 'topic') return unknown('topic-unknown', { id: target, where }, known.topics);
  if (scheme === 'refused') return found('link-refused', { target }, where);
  if (scheme !== 'site') return undefined;
  const article = /^articles\/(.+)\/index\./u.exec(known.addresses.get(plainPath(target)) ?? '')?.[1];
  const isOldAddress = article !== undefined && !plainPath(target).endsWith(`/${article}/`);
  if (isOldAddress) return found('link-could-rot', { link: target, article }, where);
  if (isOnSite(known.addresses, target)) return undefined;
  return found('link-nowhere', { link: target, near: known.nearestAddress(target) }, where);
}

/** The address in `article:2025/08/visit#what-is-known`. */
export function storyIn(target: string): string {
  return withoutFragment(target)[0].replace(/^\/|\/$/gu, '');
}

function unknown(
  rule: 'citation-unknown' | 'article-unknown' | 'topic-unknown',
  { id, where }: { readonly id: string; readonly where: Where },
  known: ReadonlySet<string>,
): Finding | undefined {
  return known.has(id) ? undefined : found(rule, { id, near: nearest(id, known) }, where);
}
