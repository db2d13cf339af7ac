import type { ElementContent } from 'hast';
import type { Html } from 'mdast';
import { element } from '../tree/element.ts';
import type { Handler } from '../context/render-state.ts';

const tag = /(<\/?[a-z][^<>]*>)/iu;
const harmless =
  /^<(?:\/?(?:mark|sub|sup|kbd|small|del|ins|cite|q|abbr|time)|br|abbr\s+title="[^"&<>]*"|time\s+datetime="[\d\-+:.TZ]*")\s*\/?>$/iu;
const phrasing = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);

/**
 * Renders raw HTML as text. Tags of a short list of harmless ones are kept for `inlineHtml`, which pairs them; comments are
 * removed.
 */
export const htmlHandler: Handler = (_state, { value }: Html, parent) => {
  const parts = withoutComments(value).split(tag).filter(Boolean);
  const nodes = parts.map((part): ElementContent => ({ type: harmless.test(part) ? 'raw' : 'text', value: part }));
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
