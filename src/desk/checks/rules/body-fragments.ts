import { withoutFragment, type LinkTarget } from '../../../markdown/links/link-target.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { nearest } from '../../text/nearest.ts';
import type { AnchoredPage, AnchoredPages } from './anchored-pages.ts';
import type { InspectedLink } from '../../../markdown/inspect/inspect-body.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import { storyIn } from './body-links.ts';
import { decodeUriPart } from '../../../io/decode-uri.ts';

/**
 * The decoded fragment of a link to a page of this site; `''` if it has none, leads elsewhere, or has one that needs no
 * heading.
 */
function fragmentOf({ scheme, target }: LinkTarget): string {
  if (scheme !== 'fragment' && scheme !== 'article' && scheme !== 'site') return '';
  const fragment = decodeUriPart(withoutFragment(target)[1].slice(1));
  // HTML Standard, "find a potential indicated element": `top` is the top of the page. `:~:text=` finds words, not ids.
  return fragment.toLowerCase() === 'top' || fragment.startsWith(':~:') ? '' : fragment;
}

interface Links {
  readonly file: ContentFile;
  readonly links: readonly InspectedLink[];
}

/** Checks that the fragment of a link to a page of this site is an id on that page. */
export async function* deadFragments(pages: AnchoredPages, { links, file }: Links): AsyncIterable<Finding> {
  for (const link of links) {
    const fragment = fragmentOf(link);
    const page = fragment === '' ? undefined : pageOf(link, pages.ofFile(file.path), pages);
    if (!page) continue;
    const anchors = await pages.anchorsOn(page);
    if (anchors.includes(fragment)) continue;
    const facts = { fragment, near: nearest(fragment, anchors), isHere: page.file === file };
    yield finding('heading-unknown', facts, { file, body: link.position });
  }
}

function pageOf(
  { scheme, target }: LinkTarget,
  here: AnchoredPage | undefined,
  pages: AnchoredPages,
): AnchoredPage | undefined {
  if (scheme === 'fragment') return here;
  return scheme === 'article' && here ? pages.ofStory(storyIn(target), here.language) : pages.atPath(target);
}
