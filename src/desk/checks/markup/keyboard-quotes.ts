import { finding } from '../../findings/finding.ts';
import { matchesOf } from '../../text/matches.ts';
import type { MarkupRule } from './markup.ts';

/** `<<words>>`, `,,words''` and its kin. What HTML takes for a tag is no word: of `<<Doc>>` the outer signs are left. */
const quotes =
  /<<(?=[\p{L}\p{N}"“«„])[^<>\n]{1,300}>>|<\uFFFC{3,60}>|,,(?=\p{L})[^,\n]{1,200}?(?:''|["“”])|``(?=\p{L})[^`'\n]{1,200}''/gu;
const any = /<<|,,|``/u;

/** Advises on quotation marks that are put together of other signs: readers would get these. */
export const keyboardQuotes: MarkupRule = function* ({ markdown, texts, at }) {
  if (!any.test(markdown)) return;
  for (const { from, text } of texts)
    for (const { index, 0: found } of matchesOf(text, quotes)) {
      const sign = markdown.slice(from + index, from + index + found.length);
      if (found.startsWith('<') && !/^<<.*>>$/u.test(sign)) continue;
      yield finding('sign-left-over', { kind: 'quotes', sign }, at(from + index));
    }
};
