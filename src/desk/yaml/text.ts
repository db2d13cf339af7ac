import { LineCounter, parseDocument, visit } from 'yaml';
import type { ReadYaml } from './position.ts';

/** Parses YAML 1.2 with the core schema. Syntax errors are in the returned document. */
export function parseYaml(yaml: string, firstLine: number): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  // The file is composed (Unicode's NFC); a letter and its accent may meet where an escape is read.
  if (yaml.includes('\\'))
    visit(document, {
      Scalar: (_, scalar) => {
        if (typeof scalar.value === 'string') scalar.value = scalar.value.normalize('NFC');
      },
    });
  return { document, lines, yaml, firstLine };
}
