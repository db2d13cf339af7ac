import type { z } from 'zod';
import { exampleFor } from './examples.ts';
import { found, type Finding } from './finding.ts';
import { formFinding, type Subject } from './form-findings.ts';
import { nearest } from './nearest.ts';
import { fieldsAt, isByLanguage } from './schema-shape.ts';
import { mistakesOf, valueAt, type Mistake } from './schema-mistakes.ts';
import { writtenAt } from './yaml-position.ts';
import type { DeskFile } from './desk-file.ts';
import type { YamlText } from './yaml-text.ts';

interface Checked {
  readonly file: DeskFile;
  readonly yaml: YamlText;
  readonly schema: z.core.$ZodType;
}

/** What zod found wrong with a file's fields, one sentence a mistake. */
export function schemaFindings(checked: Checked, issues: readonly z.core.$ZodIssue[]): readonly Finding[] {
  const mistakes = mistakesOf(issues);
  const unknown = mistakes.flatMap((mistake) => unknownFields(checked, mistake));
  const meantFields = new Set(unknown.map(({ meant }) => meant));
  const others = mistakes
    .filter(({ issue, path }) => issue.code !== 'unrecognized_keys' && !meantFields.has(JSON.stringify(path)))
    .map((mistake) => valueFinding(checked, mistake));
  return [...unknown.map(({ finding }) => finding), ...others];
}

interface UnknownField {
  readonly finding: Finding;
  /** The path of the field that was probably meant: that it is missing is the same mistake. */
  readonly meant: string;
}

function unknownFields({ file, yaml, schema }: Checked, { issue, path }: Mistake): readonly UnknownField[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(schema, path);
  const free = known.filter((name) => valueAt(yaml.data, [...path, name]) === undefined);
  return issue.keys.map((name) => {
    const where = { file, key: [...path, name] };
    if (isByLanguage(schema, path))
      return { finding: found('text-language-unknown', { language: name }, where), meant: '' };
    const near = nearest(name, free) ?? nearest(name, known);
    return { finding: found('field-unknown', { name, near, known }, where), meant: JSON.stringify([...path, near]) };
  });
}

function valueFinding({ file, yaml, schema }: Checked, { issue, path }: Mistake): Finding {
  const value = valueAt(yaml.data, path);
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  const written = (yaml.read && writtenAt(yaml.read.document, path)) ?? (typeof value === 'string' ? value : '');
  const where = { file, value: path };
  const isItem = typeof path.at(-1) === 'number' && Array.isArray(valueAt(yaml.data, path.slice(0, -1)));
  if (value === undefined && written === '' && issue.code === 'invalid_type') {
    return found('field-missing', { name, example: exampleFor(path) }, where);
  }
  if (isEmpty(value)) {
    if (isItem) return found('item-empty', { name }, where);
    return found('field-empty', { name, example: exampleFor(path) }, where);
  }
  const subject: Subject = {
    name: isItem ? '' : name,
    list: name,
    written,
    value,
    where,
    known: fieldsAt(schema, path),
  };
  return formFinding(issue, subject);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);
}
