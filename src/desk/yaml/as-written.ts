import { yamlOf, type ContentFile } from '../findings/content-file.ts';
import { writtenAt } from './position.ts';
import type { Path } from '../findings/finding.ts';
import { parseYaml } from './text.ts';

/** The source of a scalar, to be quoted; `''` if the path leads to none. Parses the YAML again: only for findings. */
export function asWritten(file: ContentFile, path: Path): string {
  const { yaml, firstLine } = yamlOf(file);
  return writtenAt(parseYaml(yaml, firstLine).document, path) ?? '';
}
