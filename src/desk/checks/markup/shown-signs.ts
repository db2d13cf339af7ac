import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { allowedTag } from '../../../markdown/html/allowed-html.ts';
import { startOf } from '../../../markdown/inspect/written-texts.ts';
import { htmlNames } from './html-names.ts';
import type { Markup } from './markup.ts';
import { matchesOf } from '../../text/matches.ts';

/** Signs that stand in no words of a newsroom but where a mark was meant. A star alone is a star. */
const signs =
  /(?:\|(?<=(?:^|\n)[ \t]*.)[^\n]*\||={7}(?<=(?:^|\n)[ \t]*.{7}))(?=[ \t\uFFFC]*(?:\n|$))|(?:<{7}|>{7}|\|{7})(?<=(?:^|\n)[ \t]*.{7})(?=\s|$)|!(?<![\p{L}\p{N}].)\[|\](?<=\[[^[\]]*.)\(|\][ \t]\((?=[/#]|https?:|source:[a-z]|article:|topic:|mailto:)|\[\^|\[\[(?!\p{L}\]\p{L})|\](?<=\[\[[^[\]]*.)\]|\{\{|\}(?<=\{\{[^{}]*.)\}|:::|<!|<\?|-->|`+/gu;
/** A tag, declaration or instruction of HTML; what is in a tag without values may be somebody's words: `<inaudible>`, `<your name>`. */
const html = /<[!?][^>]*>?|<\/?([a-z][a-z0-9:-]*)(\s[^<>]*)?\/?>/giu;

/** Signs of marks that readers see as they stand, in lines of which no other rule has told anything. */
export function* shownSigns({ texts, nodes, at }: Markup, told: ReadonlySet<number>): Iterable<Finding> {
  const isTold = ({ body }: Where) => body !== undefined && told.has(body.line);
  const partners = partnersOfTicks(texts);
  const untold = function* (offset: number, sign: string) {
    const partner = partners.get(offset);
    const other = partner === undefined ? undefined : at(partner).body;
    const where = at(offset);
    if (isTold(where)) return;
    // Of a mark of code that runs over paragraphs, its end is told with its beginning.
    if (other && partner !== undefined && partner < offset && !told.has(other.line)) return;
    yield finding('sign-left-over', { kind: 'mark', sign }, other ? { ...where, alsoAt: [other] } : where);
  };
  for (const { from, text } of texts)
    for (const { index, 0: sign } of matchesOf(text, signs)) {
      // A table that is none is told once, at one of its lines.
      const lines = sign.startsWith('|')
        ? [...matchesOf(text, /^[^|\n]*\|/gmu)].map((line) => at(from + line.index))
        : [];
      if (!lines.some(isTold)) yield* untold(from + index, sign);
    }
  for (const { node } of nodes) {
    if (node.type !== 'html') continue;
    for (const { index, 0: tag, 1: name, 2: attributes } of matchesOf(node.value, html)) {
      const isWord = name !== undefined && attributes?.includes('=') !== true;
      // Of HTML's own elements the rule of tags tells, one for each pair.
      const isKnown = name !== undefined && htmlNames.has(name.toLowerCase());
      if (!isWord && !isKnown && !allowedTag.test(tag)) yield* untold(startOf(node) + index, tag);
    }
  }
}

/** The places of lone marks of code, each with that of the next or the last one, where two paragraphs hold one each. */
function partnersOfTicks(texts: Markup['texts']): ReadonlyMap<number, number> {
  const lone = texts.flatMap(({ from, text }) => {
    const [first, second] = [...matchesOf(text, /`+/gu)];
    return first && !second ? [{ offset: from + first.index, sign: first[0] }] : [];
  });
  const partners = new Map<number, number>();
  for (let at = 0; at + 1 < lone.length; at += 1) {
    const [one, other] = [lone[at], lone[at + 1]];
    if (!other || one?.sign !== other.sign) continue;
    partners.set(one.offset, other.offset).set(other.offset, one.offset);
    at += 1;
  }
  return partners;
}
