/** One field at the outermost level of some YAML, with all that stands under it, as it is written. */
export interface WrittenField {
  /** `''` where nothing that could be a name begins the line. */
  readonly name: string;
  /** Its lines, from 1; `to` is its last. */
  readonly from: number;
  readonly to: number;
}

/** The outermost fields of YAML that may be unreadable: each begins at the left margin. */
export function writtenFields(yaml: string): readonly WrittenField[] {
  const lines = yaml.split('\n');
  const starts = lines.flatMap((line, index) => (/^[^\s#\-[\]{}:]/u.test(line) ? [index + 1] : []));
  return starts.map((from, index) => {
    const [name = ''] = /^["']?([\w-]+)/u.exec(lines[from - 1] ?? '')?.slice(1) ?? [];
    return { name, from, to: (starts[index + 1] ?? lines.length + 1) - 1 };
  });
}

/** The YAML with these fields blotted out, so that every other line stays where it is. */
export function without(yaml: string, fields: readonly WrittenField[]): string {
  const isGone = (line: number) => fields.some(({ from, to }) => line >= from && line <= to);
  return yaml
    .split('\n')
    .map((line, index) => (isGone(index + 1) ? '' : line))
    .join('\n');
}
