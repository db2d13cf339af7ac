import type { Root } from 'hast';
import GithubSlugger from 'github-slugger';
import type { VFile } from 'vfile';
import { hasClass } from '../tree/element.ts';
import { readableText } from '../tree/readable-text.ts';
import { uniqueId, renderStateOf } from '../context/render-state.ts';
import { SKIP, walk } from '../tree/walk.ts';

// Beginnings of ids that other plugins and the page use: a heading "Source DX" must not get the id of a source's entry.
const taken =
  /^(?:source|cite|update|fn|fnref|part|facts|qa|correction|timeline|table|topic|footnote|withdrawn)(?:-|$)/u;

/**
 * A rehype plugin that gives headings ids (GitHub's slugs, non-Latin letters included) and lists them for the table of
 * contents. `h1` becomes `h2`, since the headline is the only `h1`. Headings of updates are not listed: updates have a list
 * of their own.
 */
export function headingIds() {
  const slugger = new GithubSlugger();
  return (tree: Root, file: VFile): void => {
    const rendering = renderStateOf(file);
    walk(tree, 'element', (node) => {
      if (!/^h[1-6]$/u.test(node.tagName) || node.properties.id !== undefined) return;
      if (node.tagName === 'h1') node.tagName = 'h2';
      slugger.reset();
      const slug = slugger.slug(readableText(node).trim().replace(/\s/gu, ' '));
      // A dash between spaces leaves repeated hyphens.
      const id = slug.replaceAll(/-+/gu, '-').replaceAll(/^-|-$/gu, '') || 'section';
      node.properties.id = uniqueId(rendering, taken.test(id) ? `section-${id}` : id);
    });
    walk(tree, 'element', (node) => {
      if (hasClass(node, 'update') || node.properties['dataFootnotes'] !== undefined) return SKIP;
      const text = readableText(node).trim();
      if (/^h[23]$/u.test(node.tagName) && text !== '')
        rendering.headings.push({ level: node.tagName === 'h2' ? 2 : 3, id: String(node.properties.id), text });
      return undefined;
    });
  };
}
