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

/** Renders raw HTML as text. Tags of a short list of harmless ones are kept for `inlineHtml`, which pairs them. */
export const htmlHandler: Handler = (_state, { value }: Html, parent) => {
  const parts = value.split(tag).filter(Boolean);
  const nodes = parts.map((part): ElementContent => ({ type: allowedTag.test(part) ? 'raw' : 'text', value: part }));
  const isInline = parent !== undefined && phrasing.has(parent.type);
  return isInline || nodes.length === 0 ? nodes : element('p', {}, nodes);
};
