import type { Path } from '../findings/finding.ts';

/** A text that stands somewhere in the fields of a file. */
interface TextInFields {
  readonly text: string;
  readonly path: Path;
}

/** Every text in the fields of a file, however deep. */
export function textsIn(data: unknown, path: Path = []): readonly TextInFields[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  return Array.isArray(data)
    ? data.flatMap((item: unknown, index) => textsIn(item, [...path, index]))
    : Object.entries(data).flatMap(([name, value]) => textsIn(value, [...path, name]));
}
