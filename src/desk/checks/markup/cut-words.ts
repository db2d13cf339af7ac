import { finding } from '../../findings/finding.ts';
import { matchesOf } from '../../text/matches.ts';
import type { MarkupRule } from './markup.ts';

/** What goes on behind a hyphen that parts no word: "two- and three-year". */
const conjunction = '(?:and|or|to|nor|but|та|і|й|або|чи|до|як|и|а)(?!\\p{L})';
const cut = new RegExp(`\\p{L}{2,40}-\\n(?!${conjunction})\\p{Ll}{2,40}`, 'gu');

/** Advises on words that a line's end cuts in two, as in text from a PDF: readers get a space behind the hyphen. */
export const cutWords: MarkupRule = function* ({ markdown, texts, at }) {
  if (!markdown.includes('-\n')) return;
  for (const { from, text } of texts)
    for (const { index, 0: word } of matchesOf(text, cut))
      yield finding('sign-left-over', { kind: 'hyphen', sign: word.replace('\n', ' ') }, at(from + index));
};
