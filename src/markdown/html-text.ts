import type { ElementContent } from 'hast';
import type { Html } from 'mdast';
import { element } from './element.ts';
import type { Handler } from './rendering.ts';

const tag = /(<\/?[a-z][^<>]*>)/iu;
const comment = /<!--[\s\S]*?-->/gu;
const harmless =
  /^<(?:\/?(?:mark|sub|sup|kbd|small|del|ins|cite|q|abbr|time)|br|abbr\s+title="[^"&<>]*"|time\s+datetime="[\d\-+:.TZ]*")\s*\/?>$/iu;
const phrasing = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);

/**
 * Raw HTML is text. A tag of the short list of harmless ones is kept for `inlineHtml` to pair; a closed comment is an
 * editor's note and no reader's business.
 */
export const htmlHandler: Handler = (_state, { value }: Html, parent) => {
  const parts = value.replace(comment, '').split(tag).filter(Boolean);
  const nodes = parts.map((part): ElementContent => ({ type: harmless.test(part) ? 'raw' : 'text', value: part }));
  const isInline = parent !== undefined && phrasing.has(parent.type);
  return isInline || nodes.length === 0 ? nodes : element('p', {}, nodes);
};
