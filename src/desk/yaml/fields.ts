/** The lines of one top-level field in a YAML text, nested values included. */
export interface WrittenField {
  /** `''` if the line begins with nothing that can be a name. */
  readonly name: string;
  /** The first and last line, from 1. */
  readonly from: number;
  readonly to: number;
}

/** The top-level fields of a YAML text, found by indentation: the text need not be valid YAML. */
export function writtenFields(yaml: string): readonly WrittenField[] {
  const lines = yaml.split('\n');
  const starts = lines.flatMap((line, index) =>
    /^[^\s#\-\u2010-\u2015\u2022\u2212[\]{}:]/u.test(line) ? [index + 1] : [],
  );
  return starts.map((from, index) => {
    const [name = ''] = /^["']?([\w-]+)/u.exec(lines[from - 1] ?? '')?.slice(1) ?? [];
    return { name, from, to: (starts[index + 1] ?? lines.length + 1) - 1 };
  });
}

/** A YAML text with empty lines in place of some fields, so that line numbers stay the same. */
export function without(yaml: string, fields: readonly WrittenField[]): string {
  const isGone = (line: number) => fields.some(({ from, to }) => line >= from && line <= to);
  return yaml
    .split('\n')
    .map((line, index) => (isGone(index + 1) ? '' : line))
    .join('\n');
}
