const opening = /[\p{Ps}\p{Pi}]/u;
const closing = /[\p{Pe}\p{Pf}]/u;
/** Marks that open in one language and close in another: after „ and ‚ they close. */
const lowMarks: Readonly<Record<string, string>> = { '“': '„', '‘': '‚' };
/** Punctuation without a space behind it: of Chinese and Japanese in an address of Latin letters, and a dash that joins no words of it. */
const stop = /^[\0-\u007F]*[，。、；：！？．]$|[^_/]—$/u;
const unspaced = /[—，。、；：！？．]/u;
const pauses = /[…–—，。、；：！？．]$/u;
const atEnd = /[.,;:!?'"*_~&<>\]})]$/u;

/**
 * The length of an address that stands in a text without any marks around it: it ends before a quotation mark or bracket
 * that closes nothing in it, or opens what it does not close. GFM knows the ends of English alone. A pair in it belongs
 * to it (`/wiki/«Зоря»`), and so does an apostrophe between letters (`/wiki/Кам’янець`).
 */
export function lengthOfAddress(written: string): number {
  const end = firstStrayMark(written);
  // What ends in ASCII was ended by GFM.
  return end === undefined && !pauses.test(written) ? written.length : lengthInSentence(written.slice(0, end));
}

function firstStrayMark(written: string): number | undefined {
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index } of written.matchAll(/[^\0-\u007F]/gu)) {
    if (mark === '’' && /\p{L}/u.test(written[index + 1] ?? '')) continue;
    const low = lowMarks[mark];
    const isOpening = opening.test(mark) && (low === undefined || open.at(-1)?.mark !== low);
    const isStop = unspaced.test(mark) && stop.test(written.slice(0, index + 1)) && !isInParentheses(written, index);
    if (isStop) return open[0]?.at ?? index;
    if (isOpening) open.push({ mark, at: index });
    else if ((closing.test(mark) || low !== undefined) && open.pop() === undefined) return index;
  }
  return open[0]?.at;
}

/** Whether a place lies in parentheses that open and close in the address, as in `/wiki/Битва_(2022—2023)`. */
function isInParentheses(written: string, index: number): boolean {
  return /\([^()]*$/u.test(written.slice(0, index)) && /^[^()]*\)/u.test(written.slice(index));
}

/** The length without the punctuation of the sentence at the end; a bracket that closes one in the address is part of it. */
function lengthInSentence(address: string): number {
  let unopened = address.split(')').length - address.split('(').length;
  let length = address.length;
  for (let last = address.slice(-1); pauses.test(last) || atEnd.test(last); last = address.charAt(length - 1)) {
    if (last === ')' && unopened <= 0) break;
    if (last === ')') unopened -= 1;
    length -= 1;
  }
  return length;
}
