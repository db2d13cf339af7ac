import { yamlOf, type DeskFile } from './desk-file.ts';
import { writtenAt, type Path } from './yaml-position.ts';
import { parseYaml } from './yaml-text.ts';

/** A value as the editor wrote it, for a sentence about it. Parses the file again, so only for what is wrong. */
export function asWritten(file: DeskFile, path: Path): string {
  const { yaml, firstLine } = yamlOf(file);
  return writtenAt(parseYaml(yaml, firstLine).document, path) ?? '';
}
