import { withoutFragment, type LinkTarget } from '../../../markdown/links/link-target.ts';
import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { isPicture } from '../../files/picture-names.ts';
import { nearest, type nearestAmong } from '../../text/nearest.ts';
import { isOnSite, plainPath, type SiteAddresses } from '../../routes/site-addresses.ts';
import type { InspectedLink } from '../../../markdown/inspect/inspect-body.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import type { Body } from './body.ts';

/** The valid targets of links in bodies. */
export interface Known {
  readonly articles: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Includes old addresses that redirect. */
  readonly addresses: SiteAddresses;
  readonly nearestAddress: ReturnType<typeof nearestAmong>;
}

interface Links {
  readonly file: ContentFile;
  readonly links: readonly InspectedLink[];
}

/** Checks that no link of a body can run a script, that each leads somewhere, and that none names a source that its story does not list. */
export function* brokenOwnLinks({ links, file, citations, markdown }: Body): Iterable<Finding> {
  for (const { scheme, target, position } of links) {
    const where = { file, body: position };
    if (scheme === 'fragment' && target === '#') yield finding('link-unfinished', {}, where);
    if (scheme === 'refused' && !target.includes('⟨'))
      yield refusedLink(target, { line: markdown.split('\n')[position.line - 1] ?? '', citations, where });
    if (scheme !== 'source' || !citations) continue;
    const missing = unknown('citation-unknown', { id: target, where }, citations);
    if (missing) yield missing;
  }
}

interface Around {
  /** The line that the link stands in. */
  readonly line: string;
  readonly citations: ReadonlySet<string> | undefined;
  readonly where: Where;
}

/** A link to a picture was meant as the picture; an address may lack what it begins with, and brackets may be meant as they stand. */
function refusedLink(target: string, { line, citations, where }: Around): Finding {
  const links = line.match(/!?\s*\[[^[\]]*\]\((?:"[^"]*"|[^"()]|\([^()]*\))*\)/gu) ?? [];
  const picture = isPicture(target) ? links.find((one) => one.includes(target))?.trim() : undefined;
  if (picture !== undefined)
    return finding('picture-without-mark', { written: picture, write: `!${picture.replace(/^!?\s*/u, '')}` }, where);
  const meant = meantAddress(target, citations);
  // Without a sign of an address, brackets and parentheses may be meant as they stand: [12](12).
  const words =
    !meant?.startsWith('source:') && /^[\p{L}\p{N}_-]+$/u.test(target) ? line.match(/\[[^[\]]*\]\([^()\s]*\)/gu) : null;
  const written = words?.find((one) => one.endsWith(`](${target})`));
  return finding('link-refused', { target, meant, written }, where);
}

/** The address that was probably meant; `undefined` if it cannot be known. */
function meantAddress(target: string, citations: ReadonlySet<string> = new Set()): string | undefined {
  const id = /^(?:sources?|src)?:?([a-z0-9-]+)$/iu.exec(target)?.[1]?.toLowerCase();
  if (id !== undefined && citations.has(id)) return `source:${id}`;
  const story = /(?:^|\/)(\d{4}\/\d\d\/[a-z0-9-]+)(?:\/(?:index(?:\.[a-z]{2})?\.md)?)?$/u.exec(target)?.[1];
  if (story !== undefined) return `article:${story}`;
  const page = /^(?:\.\/)?(?:pages\/)?([a-z0-9-]*[a-z][a-z0-9-]*)(?:\.md|\/)?$/u.exec(target)?.[1];
  if (page !== undefined) return `/${page}/`;
  if (/^[^\s@/:]+@[\w-]+(?:\.[\w-]+)+$/u.test(target)) return `mailto:${target}`;
  return /^(?:www\.[\w-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|gov|ua|kp|ru|uk|eu|int))(?:[./]\S*)?$/iu.test(target)
    ? `https://${target}`
    : undefined;
}

/**
 * Checks that every link of a body into the site has a target, and that none leads to an old address of an article, which
 * would not redirect while that article is hidden.
 */
export function* brokenLinks(known: Known, { links, file }: Links): Iterable<Finding> {
  for (const link of links) {
    const finding = brokenLink(link, known, { file, body: link.position });
    if (finding) yield finding;
  }
}

function brokenLink({ scheme, target }: LinkTarget, known: Known, where: Where): Finding | undefined {
  if (scheme === 'article') return unknown('article-unknown', { id: storyIn(target), where }, known.articles);
  // `[words](topic:)` marks words that are not to be linked to a topic.
  if (scheme === 'topic' && target === '') return undefined;
  if (scheme === 'topic') return unknown('topic-unknown', { id: target, where }, known.topics);
  if (scheme !== 'site') return undefined;
  const article = /^articles\/(.+)\/index\./u.exec(known.addresses.get(plainPath(target)) ?? '')?.[1];
  const isOldAddress = article !== undefined && !plainPath(target).endsWith(`/${article}/`);
  if (isOldAddress) return finding('link-could-rot', { link: target, article }, where);
  if (isOnSite(known.addresses, target)) return undefined;
  return finding('link-nowhere', { link: target, near: known.nearestAddress(target) }, where);
}

/** The address of the story in the target of an `article:` link: `2025/08/visit` of `2025/08/visit#what-is-known`. */
export function storyIn(target: string): string {
  return withoutFragment(target)[0].replace(/^\/|\/$/gu, '');
}

function unknown(
  rule: 'citation-unknown' | 'article-unknown' | 'topic-unknown',
  { id, where }: { readonly id: string; readonly where: Where },
  known: ReadonlySet<string>,
): Finding | undefined {
  return known.has(id) ? undefined : finding(rule, { id, near: nearest(id, known) }, where);
}
