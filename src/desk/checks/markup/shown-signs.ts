import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { allowedTag } from '../../../markdown/html/allowed-html.ts';
import { startOf } from '../../../markdown/inspect/written-texts.ts';
import { htmlNames } from './html-names.ts';
import type { Markup } from './markup.ts';

/** Signs that stand in no words of a newsroom but where a mark was meant. A star alone is a star. */
const signs =
  /(?<=(?:^|\n)[ \t]*)(?:(?:\|[^\n]*\||={7})(?=[ \t\uFFFC]*(?:\n|$))|(?:<{7}|>{7}|\|{7})(?=\s|$))|(?<![\p{L}\p{N}])!\[|(?<=\[[^[\]]*)\]\(|\][ \t]\((?=[/#]|https?:|source:[a-z]|article:|topic:|mailto:)|\[\^|\[\[(?!\p{L}\]\p{L})|(?<=\[\[[^[\]]*)\]\]|\{\{|(?<=\{\{[^{}]*)\}\}|:::|<!|<\?|-->|`+/gu;
/** A tag, declaration or instruction of HTML; what is in a tag without values may be somebody's words: `<inaudible>`, `<your name>`. */
const html = /<[!?][^>]*>?|<\/?([a-z][a-z0-9:-]*)(\s[^<>]*)?\/?>/giu;

/** Signs of marks that readers see as they stand, in lines of which no other rule has told anything. */
export function* shownSigns({ texts, nodes, at }: Markup, told: ReadonlySet<number>): Iterable<Finding> {
  const isTold = ({ body }: Where) => body !== undefined && told.has(body.line);
  const untold = function* (offset: number, sign: string) {
    if (!isTold(at(offset))) yield finding('sign-left-over', { kind: 'mark', sign }, at(offset));
  };
  for (const { from, text } of texts)
    for (const { index, 0: sign } of text.matchAll(signs)) {
      // A table that is none is told once, at one of its lines.
      const lines = sign.startsWith('|')
        ? [...text.matchAll(/^[^|\n]*\|/gmu)].map((line) => at(from + line.index))
        : [];
      if (!lines.some(isTold)) yield* untold(from + index, sign);
    }
  for (const { node } of nodes) {
    if (node.type !== 'html') continue;
    for (const { index, 0: tag, 1: name, 2: attributes } of node.value.matchAll(html)) {
      const isWord = name !== undefined && attributes?.includes('=') !== true;
      // Of HTML's own elements the rule of tags tells, one for each pair.
      const isKnown = name !== undefined && htmlNames.has(name.toLowerCase());
      if (!isWord && !isKnown && !allowedTag.test(tag)) yield* untold(startOf(node) + index, tag);
    }
  }
}
