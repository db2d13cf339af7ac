/** A year in digits, of those that stories tell of. */
export const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** A pattern that matches alternatives as whole words, with no letter or digit before or after them. */
export function wholeWords(alternatives: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags);
}

/** A pattern's source that matches a text literally, and any white space where the text has some. */
export function phrasePattern(text: string): string {
  return text
    .trim()
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
}
