/** The words under a picture, taken apart as editors write them: `Caption. (Source: KCNA)`. */
export interface CaptionAndCredit {
  readonly caption: string;
  /** The editor's word before the colon: `Source`, `Фото`. */
  readonly label: string | undefined;
  /** Whom the picture comes from; `undefined` where no parentheses at the end say so. */
  readonly credit: string | undefined;
}

// The name may hold one pair of parentheses of its own: (Source: KCNA (by way of Reuters)).
const creditAtEnd = /\((source|credit|photo|фото|джерело)\s*:\s*((?:[^()]|\([^()]*\))+)\)[\s.]*$/iu;

/** Takes apart the title of a picture. The credit stands in the last parentheses, behind one of five words and a colon. */
export function captionAndCredit(title: string): CaptionAndCredit {
  const found = creditAtEnd.exec(title);
  const credit = found?.[2]?.trim();
  if (!found || !credit) return { caption: title.trim(), label: undefined, credit: undefined };
  return { caption: title.slice(0, found.index).trim(), label: found[1], credit };
}
