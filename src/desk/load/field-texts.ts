import type { Path } from '../findings/finding.ts';

/** A text that stands somewhere in the fields of a file. */
interface TextInFields {
  readonly text: string;
  readonly path: Path;
}

/** Every text in the fields of a file, however deep. */
export function textsIn(data: unknown, path: Path = []): readonly TextInFields[] {
  const found: TextInFields[] = [];
  const add = (value: unknown, at: Path): void => {
    if (typeof value === 'string') found.push({ text: value, path: at });
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) add(item, [...at, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) add(one, [...at, name]);
  };
  add(data, path);
  return found;
}
