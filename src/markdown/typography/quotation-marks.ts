/** Outer and inner quotation marks of a language, each the opening and the closing one: `“”`. */
type Quotes = readonly [outer: string, inner: string];

/** How a language quotes. */
export interface QuotingRules {
  readonly quotes: Quotes;
  /** Whether `'` may open and close a quotation. */
  readonly hasSingleQuotes: boolean;
}

/** A straight quotation mark or apostrophe, and the characters around it. */
interface Mark {
  readonly sign: string;
  readonly before: string;
  readonly after: string;
  /** Whether a `'` that may close a quotation follows. */
  readonly isClosedLater: boolean;
}

/** The level of an open quotation: outer, inner, or with marks that stay straight. */
type Level = 0 | 1 | 'straight';

const opensBefore = /[\s([{«„“‘–—/]/u;
const hyphen = /[-‐‑]/u;
const opensInside = /["“(\p{L}\uE000]/u;
const letter = /[\p{L}\uE000]/u;
const letterOrDigit = /[\p{L}\p{N}\uE000]/u;

/**
 * Replaces straight quotation marks and apostrophes by those of the language, one character for one, by the characters
 * around them. Ambiguous ones stay straight.
 */
export function replaceQuotes(typed: string, { quotes, hasSingleQuotes }: QuotingRules): string {
  // In rock ’n’ roll both marks are apostrophes.
  const text = hasSingleQuotes ? typed.replaceAll(/(?<=\s)'n'(?=\s)/gu, '’n’') : typed;
  const places = Array.from(text.matchAll(/["']/gu), ({ index }) => index);
  const closers = closersAfter(text, places);
  const set = [...text.split('')];
  const open: Level[] = [];
  for (const [index, at] of places.entries()) {
    const mark: Mark = {
      sign: text.charAt(at),
      // The replaced character, so that a mark after an opening one opens too.
      before: set[at - 1] ?? ' ',
      after: text[at + 1] ?? ' ',
      isClosedLater: closers[index] ?? false,
    };
    set[at] = mark.sign === '"' ? double(mark, open, quotes) : single(mark, hasSingleQuotes);
  }
  return set.join('');
}

/** The replacement of a `"`. `open` holds the open quotations and is updated. */
function double({ sign, before, after }: Mark, open: Level[], quotes: Quotes): string {
  // In HTML that is shown as text, the marks of an attribute's value stay straight: one after = and the next one.
  if (open.at(-1) === 'straight') {
    open.pop();
    return sign;
  }
  if (before === '=') {
    open.push('straight');
    return sign;
  }
  const isOpening = opensBefore.test(before) ? /\S/u.test(after) : hyphen.test(before) && letterOrDigit.test(after);
  if (isOpening) {
    const level = open.length === 0 ? 0 : 1;
    open.push(level);
    return quotes[level].charAt(0);
  }
  // 12" is a length; a mark between letters is no closing mark if no quotation is open.
  if (open.length === 0 && (/\d/u.test(before) || (letter.test(before) && letter.test(after)))) return sign;
  const level = open.pop();
  return quotes[level === 1 ? 1 : 0].charAt(1);
}

function single({ sign, before, after, isClosedLater }: Mark, hasSingleQuotes: boolean): string {
  if (letterOrDigit.test(before) && letter.test(after)) return '’';
  if (!hasSingleQuotes || /\d/u.test(before)) return sign;
  if (opensBefore.test(before) && isClosedLater && opensInside.test(after)) return '‘';
  // An apostrophe before an abbreviated year, as in '90s.
  if (opensBefore.test(before) && letterOrDigit.test(after)) return '’';
  return /\S/u.test(before) ? '’' : sign;
}

/** For each mark, whether a later one may be a closing `'`. */
function closersAfter(text: string, places: readonly number[]): readonly boolean[] {
  let isAny = false;
  const closers = places.toReversed().map((at) => {
    const isLater = isAny;
    isAny ||= text[at] === "'" && /\S/u.test(text[at - 1] ?? ' ') && !letterOrDigit.test(text[at + 1] ?? ' ');
    return isLater;
  });
  return closers.reverse();
}
