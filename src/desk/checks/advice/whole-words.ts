/** The alternatives as whole words: neither letter nor digit stands before or after them. */
export function wholeWords(alternatives: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags);
}

/** A text as a part of a pattern; any white space in it stands for any other. */
export function literally(text: string): string {
  return text
    .trim()
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
}
