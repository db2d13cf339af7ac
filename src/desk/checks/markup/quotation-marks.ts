import { noWord } from '../../../markdown/inspect/written-texts.ts';
import { matchesOf } from '../../text/matches.ts';

/** A typographic quotation mark of a text, and what it does there. */
export interface QuotationMark {
  readonly at: number;
  readonly sign: string;
  readonly does: 'open' | 'close';
  readonly family: 'guillemets' | 'curly';
}

/** Spaces, brackets, dashes and opening marks, behind which a quotation may begin; and the beginning of a text. */
const start = /^$|[\s([{«„‘/*_~–—-]/u;
const begins = /[\p{L}\p{N}«„“‘’([…*_]/u;

/**
 * The typographic quotation marks of a text in order; `undefined` where it is not sure what one of them does: a straight
 * mark may stand for any, and »so« is written in some languages.
 */
export function quotationMarksIn(text: string): readonly QuotationMark[] | undefined {
  const read = [...matchesOf(text, /[«»„“”"]/gu)].map(({ 0: sign, index }) => markAt(text, sign, index));
  return read.every((mark) => mark !== undefined) ? read : undefined;
}

function markAt(text: string, sign: string, at: number): QuotationMark | undefined {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const isFirst = before === noWord ? begins.test(after) : start.test(before);
  const isBeforeWords = after === noWord || begins.test(after);
  const family = /[«»]/u.test(sign) ? 'guillemets' : 'curly';
  if (sign === '"' || (isFirst && !isBeforeWords)) return undefined;
  if (sign === '«' || sign === '„')
    return isFirst || !start.test(after) ? { at, sign, does: 'open', family } : undefined;
  // “ closes in Ukrainian; ” and » open in other languages.
  const does = isFirst ? 'open' : 'close';
  return does === 'open' && sign !== '“' ? undefined : { at, sign, does, family };
}

/** The last mark of a text that nothing closes in it, and the first that closes nothing. One may close two: «Завод «Іскра». */
export function loneMarks(
  text: string,
  marks: readonly QuotationMark[],
): readonly [opening: QuotationMark | undefined, closing: QuotationMark | undefined] {
  const lastClosing = (family: QuotationMark['family']) =>
    marks.findLast((mark) => mark.does === 'close' && mark.family === family)?.at ?? -1;
  const firstOpening = (family: QuotationMark['family']) =>
    marks.find((mark) => mark.does === 'open' && mark.family === family)?.at ?? text.length;
  const ends = { guillemets: lastClosing('guillemets'), curly: lastClosing('curly') };
  const starts = { guillemets: firstOpening('guillemets'), curly: firstOpening('curly') };
  const opening = marks.findLast(({ does, at, family }) => does === 'open' && at > ends[family]);
  const closing = marks.find(({ does, at, family }) => does === 'close' && at < starts[family]);
  // 12” are inches.
  const isInches = closing?.sign === '”' && /\d/u.test(text.charAt(closing.at - 1));
  return [opening, isInches ? undefined : closing];
}
