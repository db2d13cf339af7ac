/** The text of a content file, with what is needed to find the line of a field or of a place in its body. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** Without byte order mark, every line ending `\n`. */
  readonly text: string;
  /** The Markdown under the front matter; `''` in a record file. */
  readonly body: string;
  /** The line on which `body` begins, from 1. */
  readonly bodyLine: number;
}

/** A content file without its text, so that a problem can name a file that was not or could not be read. */
export function fileWithoutText(path: string): ContentFile {
  return { path, text: '', body: '', bodyLine: 1 };
}

/** The YAML of a content file (a Markdown file's front matter, all of a record file) and the line on which it begins, from 1. */
export function yamlOf(file: ContentFile): { readonly yaml: string; readonly firstLine: number } {
  if (!file.path.endsWith('.md')) return { yaml: file.text, firstLine: 1 };
  const lines = file.text.split('\n', Math.max(file.bodyLine - 1, 1));
  return { yaml: lines.slice(1, -1).join('\n'), firstLine: 2 };
}
