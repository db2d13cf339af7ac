import type { QuotationSign } from './quotation-roles.ts';

interface Quotation {
  readonly sign: QuotationSign;
  /** The mark that closes it. */
  readonly closing: string;
}

/** The quotations that are open at a place of a text. */
export interface OpenQuotations {
  readonly innermost: () => Quotation | undefined;
  /** How many are open that the sign closes. */
  readonly depth: (sign: QuotationSign) => number;
  readonly open: (quotation: Quotation) => void;
  /**
   * Ends the innermost one that a sign or a closing mark belongs to, and those in it that nothing closed; returns its
   * closing mark. `undefined` where there is none.
   */
  readonly close: (mark: string) => string | undefined;
}

export function noQuotations(): OpenQuotations {
  const all: Quotation[] = [];
  // Counted, so that nothing is sought that is not there: a text may open very many.
  const counts = new Map<string, number>();
  const count = ({ sign, closing }: Quotation, by: 1 | -1) => {
    for (const mark of [sign, closing]) counts.set(mark, (counts.get(mark) ?? 0) + by);
  };
  return {
    innermost: () => all.at(-1),
    depth: (sign) => counts.get(sign) ?? 0,
    open: (quotation) => {
      all.push(quotation);
      count(quotation, 1);
    },
    close: (mark) => {
      for (let last = counts.get(mark) ? all.pop() : undefined; last; last = all.pop()) {
        count(last, -1);
        if (last.sign === mark || last.closing === mark) return last.closing;
      }
      return undefined;
    },
  };
}
