import { matchesOf } from './matches.ts';

/** What could give away a hidden story or an exact position, depending on what the newsroom keeps to itself. */
export interface ExactWords {
  readonly kind: 'address' | 'number';
  /** `2025/10/half-a-story`, or `46.48123`. */
  readonly words: string;
  /** Of an address, the beginning of the URL that it is the end of, in lower case; `''` where it stands by itself. */
  readonly start: string;
}

interface PlacedWords extends ExactWords {
  readonly index: number;
}

const addresses = /\d{4}(?<!\w.{4})\/\d{2}\/[a-z\d-]+/gu;
/** A comma may be one of thousands: behind it, three digits are no position. */
const numbers = /\d{1,3}(?:\.\d{3,}|,\d{4,})/gu;
/** An address on the web up to where a story's begins: a host and folders, nothing that could hold another address. */
const beginning = /https?:\/\/[^\s"'<>()[\]{}/?#@:\\%]+(?::\d+)?(?:\/[^\s"'<>()[\]{}?#@:\\%]*)?\/$/iu;

/** Addresses of stories and numbers with many digits, in the order of the text. */
export function exactWordsIn(text: string): readonly PlacedWords[] {
  if (!/\d/u.test(text)) return [];
  const stories = Array.from(matchesOf(text, addresses), ({ 0: words, index }): PlacedWords => {
    const [start = ''] = beginning.exec(text.slice(0, index)) ?? [];
    return { kind: 'address', words, start: start.toLowerCase(), index };
  });
  const exact = Array.from(matchesOf(text, numbers), ({ 0: words, index }): PlacedWords => {
    return { kind: 'number', words: words.replace(',', '.'), start: '', index };
  });
  return [...stories, ...exact].sort((a, b) => a.index - b.index);
}
