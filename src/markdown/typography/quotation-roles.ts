/** The two straight signs: the quotation mark, and the apostrophe that quotes too. */
export type QuotationSign = '"' | "'";

/**
 * What a mark does by the characters around it: `either` opens where no quotation is open and closes where one is;
 * `closes-open` and `doubtful` close one that is open and are else none; `doubtful` may be an inch or an apostrophe.
 */
type Role = 'opens' | 'closes' | 'either' | 'closes-open' | 'doubtful' | 'apostrophe' | 'elision' | 'none';

/** A straight quotation mark or apostrophe, or a typographic mark that was typed. */
export interface Mark {
  readonly at: number;
  readonly typed: string;
  readonly role: Role;
  /** How many quotations of the same sign that are open here the marks after it close for certain. */
  readonly closedLater: number;
}

/** The characters beside a mark; those beside the whole row where marks stand in a row. */
interface Around {
  readonly before: string;
  readonly after: string;
  /** Whether the mark stands where a quotation may begin: after a space, a bracket, a dash or an opening mark. */
  readonly isAtStart: boolean;
  /** Whether a straight mark stands right before it. */
  readonly isInRow: boolean;
  /** Whether punctuation follows that ends a clause: "word ", he said". An ellipsis may also begin one. */
  readonly isBeforePause: boolean;
}

const marks = /["'«»„“”]/gu;
const startsAfter = /[\s([{«„‘–—/]/u;
/** Hyphens, dashes and slashes stand before a quotation as well as at its end. */
const joins = /[-‐‑–—/]/u;
const pause = /(?!…|\.\.)[.,;:!?…)\]}»]{1,4}(?=\s|$)/uy;
const letter = /[\p{L}\uE000]/u;
const letterOrDigit = /[\p{L}\p{N}\uE000]/u;
const beginsQuotation = /[«“„([\p{L}\uE000]/u;

/** The straight sign that a mark is closed by: typographic ones count as `"`. */
export function signOf({ typed }: Pick<Mark, 'typed'>): QuotationSign {
  return typed === "'" ? "'" : '"';
}

/** The marks of a text in order, each with what it does. */
export function marksIn(text: string): readonly Mark[] {
  const places = Array.from(text.matchAll(marks), ({ index }) => index);
  const ends = endsOfRows(text, places);
  const roles: { at: number; typed: string; role: Role }[] = [];
  let isAtStart = true;
  let before = ' ';
  let isInAttribute = false;
  for (const [index, at] of places.entries()) {
    const typed = text.charAt(at);
    const last = roles.at(-1);
    const isInRow = last?.at === at - 1 && isStraight(last.typed);
    if (!isInRow) {
      before = text[at - 1] ?? ' ';
      isAtStart = startsAfter.test(before) || (before === '“' && last?.role === 'opens');
    }
    const end = ends[index] ?? at + 1;
    pause.lastIndex = end;
    const after = text[end] ?? ' ';
    const around = { before, after, isAtStart, isInRow, isBeforePause: isAtStart && pause.test(text) };
    // In HTML that is shown as text, the marks of an attribute's value stay straight: one after = and the next one.
    const isOfAttribute = typed === '"' && (isInAttribute || text[at - 1] === '=');
    if (isOfAttribute) isInAttribute = !isInAttribute;
    roles.push({ at, typed, role: isOfAttribute ? 'none' : roleOf(typed, around) });
  }
  return withClosers(roles);
}

/** For each mark, where the row of straight marks ends that it stands in. */
function endsOfRows(text: string, places: readonly number[]): readonly number[] {
  let next = { at: Number.NaN, end: 0 };
  const ends = places.toReversed().map((at) => {
    next = { at, end: next.at === at + 1 && isStraight(text.charAt(next.at)) ? next.end : at + 1 };
    return next.end;
  });
  return ends.reverse();
}

function isStraight(mark: string): mark is QuotationSign {
  return mark === '"' || mark === "'";
}

function roleOf(typed: string, around: Around): Role {
  if (typed === '"') return roleOfDouble(around);
  if (typed === "'") return roleOfSingle(around);
  // “ opens in English and closes „ in Ukrainian.
  if (typed === '“') return around.isAtStart && /\S/u.test(around.after) ? 'opens' : 'closes';
  return typed === '«' || typed === '„' ? 'opens' : 'closes';
}

function roleOfDouble({ before, after, isAtStart, isInRow, isBeforePause }: Around): Role {
  const isBeforeWord = letterOrDigit.test(after);
  if (joins.test(before)) return isBeforeWord ? 'opens' : /\s/u.test(after) ? 'closes' : 'either';
  if (isAtStart) return /\s/u.test(after) || isBeforePause ? 'closes-open' : 'opens';
  // 12" is a length, and in об"єкт it was typed for an apostrophe: it is left as it is where nothing is open, or where all that is open is closed later.
  if (/\d/u.test(before) || (letter.test(before) && letter.test(after))) return isInRow ? 'closes-open' : 'doubtful';
  if (before === ':' && isBeforeWord) return 'opens';
  return isBeforeWord ? 'either' : 'closes';
}

function roleOfSingle({ before, after, isAtStart }: Around): Role {
  if (letterOrDigit.test(before) && letter.test(after)) return 'apostrophe';
  if (isAtStart && beginsQuotation.test(after)) return 'opens';
  // An apostrophe before an abbreviated year, as in '90s.
  if (isAtStart) return letterOrDigit.test(after) ? 'elision' : 'none';
  if (/\d/u.test(before)) return 'doubtful';
  return letterOrDigit.test(after) ? 'elision' : 'closes';
}

/** With what the marks after each one close. A `'` that no later one may close begins no quotation. */
function withClosers(roles: readonly Omit<Mark, 'closedLater'>[]): readonly Mark[] {
  const surplus = { '"': 0, "'": 0 };
  let mayCloseSingle = false;
  const marked = roles.toReversed().map((mark) => {
    const sign = signOf(mark);
    const closedLater = surplus[sign];
    const role = mark.role === 'opens' && sign === "'" && !mayCloseSingle ? 'elision' : mark.role;
    if (role === 'closes') surplus[sign] += 1;
    if (role === 'opens') surplus[sign] = Math.max(0, closedLater - 1);
    if (sign === "'") mayCloseSingle ||= role === 'closes' || role === 'doubtful';
    return { ...mark, role, closedLater };
  });
  return marked.reverse();
}
