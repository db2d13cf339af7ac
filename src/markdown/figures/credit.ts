// The name may contain parentheses itself: (Source: KCNA (by way of Reuters)).
const creditAtEnd = /\((source|credit|photo|фото|джерело)\s*:\s*((?:[^()]|\([^()]*\))+)\)[\s.]*$/iu;

/**
 * Splits the title of a picture: `Caption. (Source: KCNA)`. The credit is in parentheses at the end, after one of five words
 * and a colon; that word, as it is written, is the `label`. Both are `undefined` if there is no credit.
 */
export function captionAndCredit(title: string) {
  const found = creditAtEnd.exec(title);
  const credit = found?.[2]?.trim();
  if (!found || !credit) return { caption: title.trim(), label: undefined, credit: undefined };
  return { caption: title.slice(0, found.index).trim(), label: found[1], credit };
}
