/** Adults read about 238 words a minute of non-fiction silently (Brysbaert, 2019, doi:10.1016/j.jml.2019.104047). */
const wordsAMinute = 238;

/** Whole minutes that a reader needs, never less than one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}
