import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import type { VFile } from 'vfile';
import { hasClass } from '../tree/element.ts';
import { readableText } from '../tree/readable-text.ts';
import { freshId, renderingOf } from '../context/render-state.ts';
import { SKIP, walk } from '../tree/walk.ts';

// Ids that this chain and the page around it give. A heading "Source DX" must not catch the links to a source.
const taken =
  /^(?:source|cite|update|fn|fnref|part|facts|qa|correction|timeline|table|topic|footnote|withdrawn)(?:-|$)/u;

/**
 * Ids for headings, Unicode kept, and the list of them for a table of contents. The headline is the page's only h1, so
 * a first-level heading steps down. Headings of updates are left out of the list: updates have one of their own.
 */
export function headingIds() {
  const slugger = new GithubSlugger();
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    walk(tree, 'element', (node) => {
      if (!/^h[1-6]$/u.test(node.tagName) || node.properties.id !== undefined) return;
      if (node.tagName === 'h1') node.tagName = 'h2';
      slugger.reset();
      const slug = oneHyphen(slugger.slug(readableText(node).trim().replace(/\s/gu, ' '))) || 'section';
      node.properties.id = freshId(rendering, taken.test(slug) ? `section-${slug}` : slug);
    });
    walk(tree, 'element', (node) => {
      if (hasClass(node, 'update') || node.properties['dataFootnotes'] !== undefined) return SKIP;
      if (/^h[23]$/u.test(node.tagName) && readableText(node).trim() !== '') rendering.headings.push(heading(node));
      return undefined;
    });
  };
}

/** A dash between two words leaves a hyphen on each side. */
function oneHyphen(slug: string): string {
  return slug.replaceAll(/-+/gu, '-').replaceAll(/^-|-$/gu, '');
}

function heading(node: Element) {
  const level = node.tagName === 'h2' ? (2 as const) : (3 as const);
  return { level, id: String(node.properties.id), text: readableText(node).trim() };
}
