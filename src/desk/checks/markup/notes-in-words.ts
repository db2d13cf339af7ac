import { finding } from '../../findings/finding.ts';
import { matchesOf } from '../../text/matches.ts';
import type { MarkupRule } from './markup.ts';

const verbs = 'check|verify|confirm|fact-check|перевірити|перевір|перевірте|уточнити|уточни|уточніть|звірити|дописати';
const nouns =
  "source|name|date|number|figure|spelling|link|quote|джерело|дата|число|цифра|назва|прізвище|ім['’ʼ]я|посилання|цитата";
const wordSign = '[\\p{L}\\p{N}_-]';
const inWord = '[\\p{L}\\p{N}#@_-]';
/** TODO, and in brackets TK (for “to come”), a demand or a question for a word: `[check]`, `(уточнити!)`, `[source?]`; and a note of HTML whose signs were spelt. */
const notes = new RegExp(
  `(?:TODO|TKTK)(?<!${inWord}.{4})(?!${wordSign})|FIXME(?<!${inWord}.{5})(?!${wordSign})|\\[(?:TK(?!\\p{L})[^\\]\\n]{0,80}|(?:${verbs})(?!\\p{L})[^\\]\\n]{0,80}|(?:${nouns})\\?+)\\](?![([:])|\\((?:TK|(?:${verbs})(?: \\p{L}+){0,3}[!?]+|(?:${verbs})|(?:${nouns})\\?+)\\)|&lt;!--[^\\n]{1,500}?--&gt;`,
  'gu',
);

/** Advises on notes to colleagues that are written among the words: readers get them. */
export const notesInWords: MarkupRule = function* ({ texts, at }) {
  for (const { from, text } of texts)
    for (const { index, 0: sign } of matchesOf(text, notes))
      yield finding('sign-left-over', { kind: 'note', sign }, at(from + index));
};
