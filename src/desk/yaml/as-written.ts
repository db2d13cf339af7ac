import { yamlOf, type DeskFile } from '../findings/content-file.ts';
import { writtenAt, type Path } from './position.ts';
import { parseYaml } from './text.ts';

/** A value as the editor wrote it, for a sentence about it. Parses the file again, so only for what is wrong. */
export function asWritten(file: DeskFile, path: Path): string {
  const { yaml, firstLine } = yamlOf(file);
  return writtenAt(parseYaml(yaml, firstLine).document, path) ?? '';
}
