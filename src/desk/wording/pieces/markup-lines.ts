/** What only an editor knows of a link or picture, as the lines to paste name it in each language. */
export interface LinkGaps {
  readonly story: string;
  readonly address: string;
  readonly words: string;
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

/** A line to paste with the words of a language in place of what only an editor knows: `⟨alt⟩`. */
export function withGaps(line: string, gaps: LinkGaps): string {
  return line.replaceAll(/⟨(story|address|words|file|alt|caption)⟩/gu, (_, name: keyof LinkGaps) => gaps[name]);
}

/** Marks as they are written to be shown, with a backslash before the first sign. */
export function asShown(marks: string): string {
  return `\\${marks.replaceAll(/\s*\n[\s>]*/gu, ' ')}`;
}

/** The tag that ends an element: `</mark>` of `<mark class="x">`. */
export function closingOf(tag: string): string {
  return tag.replace(/^<(\w+).*$/su, '</$1>');
}
