import type { ElementContent } from 'hast';
import type { Html } from 'mdast';
import { element } from '../tree/element.ts';
import type { Handler } from '../context/render-state.ts';

const tag = /(<\/?[a-z][^<>]*>)/iu;
/** The elements that an editor may write as HTML in a body. None of them can run, load or hide anything. */
export const allowedElements = ['mark', 'sub', 'sup', 'kbd', 'small', 'del', 'ins', 'cite', 'q', 'abbr', 'time', 'br'];
const paired = allowedElements.filter((name) => name !== 'br').join('|');
const allowedAttributes = String.raw`abbr\s+title="[^"&<>]*"|time\s+datetime="[\d\-+:.TZ]*"`;
/** An opening or closing tag that may stand in a body. */
export const allowedTag = new RegExp(String.raw`^<(?:\/?(?:${paired})|br|${allowedAttributes})\s*\/?>$`, 'iu');
const phrasing = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);

/**
 * Renders raw HTML as text. Tags of a short list of harmless ones are kept for `inlineHtml`, which pairs them; comments are
 * removed.
 */
export const htmlHandler: Handler = (_state, { value }: Html, parent) => {
  const parts = withoutComments(value).split(tag).filter(Boolean);
  const nodes = parts.map((part): ElementContent => ({ type: allowedTag.test(part) ? 'raw' : 'text', value: part }));
  const isInline = parent !== undefined && phrasing.has(parent.type);
  return isInline || nodes.length === 0 ? nodes : element('p', {}, nodes);
};

/** A text without its closed HTML comments. A regular expression would take quadratic time on many unclosed ones. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + '<!--'.length);
    if (end < 0) return kept.join('') + text.slice(from);
    kept.push(text.slice(from, start));
    from = end + '-->'.length;
  }
}
