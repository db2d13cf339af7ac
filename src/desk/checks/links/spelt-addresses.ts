import { toString } from 'mdast-util-to-string';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { parseBody } from '../../../markdown/parse/parse-body.ts';
import { finding } from '../../findings/finding.ts';
import { mayHideCharacters } from '../../text/hidden-characters.ts';
import type { MarkupRule } from '../markup/markup.ts';

const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/giu;

/** Checks that no bare address holds a sign that is spelt as in HTML: the link would lead to the letters of `&amp;`. */
export const speltAddresses: MarkupRule = function* ({ markdown, nodes, at }) {
  for (const { node } of nodes) {
    if (node.type !== 'link' || !node.position) continue;
    const [start, end] = [startOf(node), endOf(node)];
    // GFM leaves out a semicolon at the end.
    const written = markdown.slice(start, markdown.startsWith(';', end) ? end + 1 : end);
    if (written.startsWith('[')) continue;
    const write = written.replaceAll(entity, signOf);
    if (write !== written) yield finding('foreign-mark', { kind: 'address', written, write }, at(start));
  }
};

/** The sign that HTML spells so, as an address holds it; nothing for one that nobody sees. */
function signOf(spelt: string): string {
  const sign = toString(parseBody(spelt).tree);
  if (sign === spelt) return spelt;
  return mayHideCharacters(sign) ? '' : sign.replaceAll(/[\s"<>\\^`{|}]/gu, encodeURIComponent);
}
