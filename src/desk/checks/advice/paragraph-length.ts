import { found } from '../../findings/finding.ts';
import { sentenceEnds } from './sentences.ts';
import type { WordRule } from './word-rule.ts';

const newline = 10;
const isLetterOrDigit = (code: number) => code >= 48 && code !== 63 && code < 0x2000;
const ends = new Set(['.', '!', '?', '…'].map((sign) => sign.charCodeAt(0)));

/** A paragraph of more than `most` sentences is a wall on a telephone. A quoted passage is as long as it is. */
export function paragraphLength(most: number): WordRule {
  return {
    mayBeBroken: (text) => hasManyEnds(text, most),
    *remarks({ ownText, form }, { language }) {
      const sentences = form === 'paragraph' ? sentenceEnds(ownText, language) : [];
      const last = sentences[most - 1];
      if (last === undefined || sentences.length <= most) return;
      const facts = { sentences: sentences.length, most };
      yield { index: nextWord(ownText, last), at: (where) => found('paragraph-length', facts, where) };
    },
  };
}

/** Whether any paragraph has more than `most` signs that may end a sentence. Counted by hand: this is asked of every text. */
function hasManyEnds(text: string, most: number): boolean {
  let count = 0;
  let lineStart = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // 2.5 and "example.org" end nothing.
    if (ends.has(code) && !isLetterOrDigit(text.charCodeAt(at + 1))) count += 1;
    if (count >= most) return true;
    if (code !== newline) continue;
    if (text.slice(lineStart, at).trim() === '') count = 0;
    lineStart = at + 1;
  }
  return false;
}

function nextWord(text: string, from: number): number {
  const gap = /\S/u.exec(text.slice(from));
  return from + (gap?.index ?? 0);
}
