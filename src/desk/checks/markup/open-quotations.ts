import { finding } from '../../findings/finding.ts';
import type { MarkupRule } from './markup.ts';
import { loneMarks, quotationMarksIn, type QuotationMark } from './quotation-marks.ts';

interface Lone {
  readonly mark: QuotationMark;
  /** In the body. */
  readonly offset: number;
}

/**
 * Advises on quotation marks that nothing closes, or that close nothing. A quotation of several paragraphs opens at each of them,
 * or at the first alone, and closes at the last.
 */
export const openQuotations: MarkupRule = function* ({ texts, at }) {
  /** Of an earlier paragraph, with which this one may go on. */
  let open: Lone | undefined;
  const told = ({ mark: { does, sign }, offset }: Lone) =>
    finding('quotation-mark-missing', { does, sign }, at(offset));
  for (const { from, text } of texts) {
    const marks = quotationMarksIn(text);
    if (marks?.length === 0) continue;
    const before = open;
    open = undefined;
    if (!marks) continue;
    const [opening, closing] = loneMarks(text, marks);
    const ofBefore = marks.filter(({ family }) => family === before?.mark.family);
    const isClosed = closing !== undefined && closing.family === before?.mark.family;
    if (before && ofBefore.length === 0) open = before;
    else if (before && !isClosed && !beginsWith(ofBefore[0], text)) yield told(before);
    if (closing && !isClosed) yield told({ mark: closing, offset: from + closing.at });
    // «so” is one mistake.
    else if (opening) open = { mark: opening, offset: from + opening.at };
  }
  if (open) yield told(open);
};

/** Whether a text begins with a mark, which goes on with the quotation of the paragraph before. */
function beginsWith(mark: QuotationMark | undefined, text: string): boolean {
  return mark?.does === 'open' && !/[\p{L}\p{N}]/u.test(text.slice(0, mark.at));
}
