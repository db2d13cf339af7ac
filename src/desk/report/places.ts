import { yamlOf, type ContentFile } from '../findings/content-file.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { positionOf, type ReadYaml } from '../yaml/position.ts';
import { parseYaml } from '../yaml/text.ts';

/** Where each of the findings of one file stands in it. Its fields are parsed for that, once, if any stands in a field. */
export function placesOf(findings: readonly Finding[]): readonly Place[] {
  let read: ReadYaml | undefined;
  const yaml = (file: ContentFile) => {
    const part = yamlOf(file);
    return (read ??= parseYaml(part.yaml, part.firstLine));
  };
  return findings.map((finding) => placeIn(finding, () => yaml(finding.file)));
}

function placeIn({ file, value, key, body, at, place }: Finding, yaml: () => ReadYaml): Place {
  if (place) return place;
  if (at) return { ...at, field: '' };
  if (body) return { line: file.bodyLine + body.line - 1, column: body.column, field: 'body' };
  if (value) return positionOf(yaml(), value, 'value');
  if (key) return positionOf(yaml(), key, 'key');
  return { line: 1, column: 1, field: '' };
}
