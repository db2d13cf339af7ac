import { finding } from '../../findings/finding.ts';
import { sentenceEnds } from './sentences.ts';
import type { WordRule } from './word-rule.ts';

/** Advises against paragraphs of more than `most` sentences, which are hard to read on a phone. Quotations are exempt. */
export function paragraphLength(most: number): WordRule {
  return function* ({ ownText, form }, { language }) {
    const sentences = form === 'paragraph' ? sentenceEnds(ownText, language) : [];
    const last = sentences[most - 1];
    if (last === undefined || sentences.length <= most) return;
    const facts = { sentences: sentences.length, most };
    yield { index: nextWord(ownText, last), at: (where) => finding('paragraph-length', facts, where) };
  };
}

function nextWord(text: string, from: number): number {
  const gap = /\S/u.exec(text.slice(from));
  return from + (gap?.index ?? 0);
}
