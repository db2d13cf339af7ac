import type { Typesetter } from './typesetter.ts';

type Quotes = Typesetter['quotes'];

interface Mark {
  readonly sign: string;
  readonly before: string;
  readonly after: string;
  /** Whether a `'` that may close a quotation follows. */
  readonly isClosedLater: boolean;
}

/** Whether a mark was set as an outer or an inner one, or stays as it was typed. */
type Level = 0 | 1 | 'straight';

const opensBefore = /[\s([{«„“‘–—/]/u;
const hyphen = /[-‐‑]/u;
const opensInside = /["“(\p{L}\uE000]/u;
const letter = /[\p{L}\uE000]/u;
const letterOrDigit = /[\p{L}\p{N}\uE000]/u;

/** Straight marks become the language's own, one for one, by what stands around them. What is unclear stays straight. */
export function setQuotes(typed: string, { quotes, hasSingleQuotes }: Typesetter): string {
  // rock ’n’ roll leaves letters out on both sides.
  const text = hasSingleQuotes ? typed.replaceAll(/(?<=\s)'n'(?=\s)/gu, '’n’') : typed;
  const places = [...text.matchAll(/["']/gu)].map(({ index }) => index);
  const closers = closersAfter(text, places);
  const set = [...text.split('')];
  const open: Level[] = [];
  for (const [index, at] of places.entries()) {
    const mark: Mark = {
      sign: text.charAt(at),
      // What was set there a moment ago, so that a mark behind an opening one opens too.
      before: set[at - 1] ?? ' ',
      after: text[at + 1] ?? ' ',
      isClosedLater: closers[index] ?? false,
    };
    set[at] = mark.sign === '"' ? double(mark, open, quotes) : single(mark, hasSingleQuotes);
  }
  return set.join('');
}

function double({ sign, before, after }: Mark, open: Level[], quotes: Quotes): string {
  // Somebody shows how HTML is written: what opens behind = ends at the next mark.
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
    return quotes[level][0];
  }
  // 12" is a length; a mark between letters closes nothing that is not open.
  if (open.length === 0 && (/\d/u.test(before) || (letter.test(before) && letter.test(after)))) return sign;
  const level = open.pop();
  return quotes[level === 1 ? 1 : 0][1];
}

function single({ sign, before, after, isClosedLater }: Mark, hasSingleQuotes: boolean): string {
  if (letterOrDigit.test(before) && letter.test(after)) return '’';
  if (!hasSingleQuotes || /\d/u.test(before)) return sign;
  if (opensBefore.test(before) && isClosedLater && opensInside.test(after)) return '‘';
  // '90s leaves figures out.
  if (opensBefore.test(before) && letterOrDigit.test(after)) return '’';
  return /\S/u.test(before) ? '’' : sign;
}

function closersAfter(text: string, places: readonly number[]): readonly boolean[] {
  let isAny = false;
  return places
    .toReversed()
    .map((at) => {
      const isLater = isAny;
      isAny ||= text[at] === "'" && /\S/u.test(text[at - 1] ?? ' ') && !letterOrDigit.test(text[at + 1] ?? ' ');
      return isLater;
    })
    .toReversed();
}
