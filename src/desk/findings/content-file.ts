/** A text file of the content folder as the desk holds it: enough to find again where something stands in it. */
export interface DeskFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** Without byte order mark, every line ending `\n`. */
  readonly text: string;
  /** The Markdown under the front matter; `''` in a record file. */
  readonly body: string;
  /** The line on which `body` begins, from 1. */
  readonly bodyLine: number;
}

/** A file that could not be read, or that is no text: problems can still name it. */
export function unreadFile(path: string): DeskFile {
  return { path, text: '', body: '', bodyLine: 1 };
}

/** The YAML of a file and the line on which it begins: all of a record file, the front matter of a Markdown file. */
export function yamlOf(file: DeskFile): { readonly yaml: string; readonly firstLine: number } {
  if (!file.path.endsWith('.md')) return { yaml: file.text, firstLine: 1 };
  const lines = file.text.split('\n', Math.max(file.bodyLine - 1, 1));
  return { yaml: lines.slice(1, -1).join('\n'), firstLine: 2 };
}
