/** The title of a picture in Markdown, split into caption and credit: `Caption. (Source: KCNA)`. */
export interface CaptionAndCredit {
  readonly caption: string;
  /** The word before the colon, as it is written: `Source`, `Фото`. */
  readonly label: string | undefined;
  /** The name after the colon; `undefined` if the title has no credit. */
  readonly credit: string | undefined;
}

// The name may contain parentheses itself: (Source: KCNA (by way of Reuters)).
const creditAtEnd = /\((source|credit|photo|фото|джерело)\s*:\s*((?:[^()]|\([^()]*\))+)\)[\s.]*$/iu;

/** Splits the title of a picture. The credit is in parentheses at the end, after one of five words and a colon. */
export function captionAndCredit(title: string): CaptionAndCredit {
  const found = creditAtEnd.exec(title);
  const credit = found?.[2]?.trim();
  if (!found || !credit) return { caption: title.trim(), label: undefined, credit: undefined };
  return { caption: title.slice(0, found.index).trim(), label: found[1], credit };
}
