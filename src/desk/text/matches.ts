/**
 * All matches of a pattern with the flag `g` in a text. `matchAll` copies its pattern for every text, which takes many times as
 * long as looking through a paragraph; most texts have no match.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
