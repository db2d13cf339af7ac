import { z } from 'zod';
import { fileWithoutText, type ContentFile } from '../findings/content-file.ts';
import { noFacts } from './body-facts.ts';
import type { Entry } from './content.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { readFrontMatter, type FrontMatter } from '../yaml/front-matter.ts';
import { commentsInFields } from './field-comments.ts';
import { isGap, openGaps } from './gaps.ts';
import { schemaFindings } from '../schema/findings.ts';
import { valueAt } from '../schema/mistakes.ts';
import { readText } from '../files/text-file.ts';
import { mergeConflictsIn } from '../text/merge-conflicts.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { NamedFile } from '../findings/named-file.ts';
import type { OwnSettings } from './own-settings.ts';
import { recordsIn, type RecordName } from './records.ts';

export interface ReadEntry<Fields> {
  readonly entry: Entry<Fields>;
  readonly findings: readonly Finding[];
  /** The tree of its body as `packTree` has it, where the body was parsed just now. */
  readonly tree?: string | undefined;
}

/** A file whose name and place say what it holds. */
export interface RecordFile extends NamedFile {
  readonly record: Exclude<RecordName, 'site'>;
}

/** How the files of a content folder are read; results in the order of the files. Never throws for what an editor wrote. */
export type ReadFiles = (
  content: string,
  files: readonly RecordFile[],
  settings: OwnSettings,
) => Promise<readonly ReadEntry<object>[]>;

/** Reads files as far as their fields go: what is wrong with one by itself, beyond its form, is not looked for. */
export const readFields: ReadFiles = (content, files, { timeZone }) =>
  Promise.resolve(files.map((file) => readEntry(content, file, recordsIn(timeZone)[file.record])));

/** Reads one file and holds it against its schema. Never throws for what an editor wrote. */
export function readEntry<Schema extends z.ZodObject>(
  content: string,
  named: NamedFile,
  schema: Schema,
): ReadEntry<z.output<Schema>> {
  const text = readText(content, named.path);
  return typeof text === 'string' ? entryOf(named, text, schema) : unread(named, fileWithoutText(named.path), [text]);
}

/** The same of a text that is at hand. */
export function entryOf<Schema extends z.ZodObject>(
  named: NamedFile,
  text: string,
  schema: Schema,
): ReadEntry<z.output<Schema>> {
  const conflicts = conflictsIn({ ...fileWithoutText(named.path), text });
  if (conflicts.length > 0) return unread(named, { ...fileWithoutText(named.path), text }, conflicts);
  const yaml = named.path.endsWith('.md') ? readFrontMatter(named.path, text) : readRecord(named.path, text);
  if (yaml.data === undefined && yaml.findings.length > 0) return unread(named, yaml.file, yaml.findings);
  if (!isGroup(yaml.data)) return unread(named, yaml.file, [finding('yaml-fields-expected', {}, { file: yaml.file })]);
  return checked(named, yaml, schema);
}

/** Nothing else is told of a file that is two: most of it would be wrong only because of that. */
function conflictsIn(file: ContentFile): readonly Finding[] {
  return mergeConflictsIn(file.text).map(({ line, ...facts }) =>
    finding('merge-conflict', facts, { file, at: { line, column: 1 } }),
  );
}

function checked<Schema extends z.ZodObject>(
  { id, language }: NamedFile,
  yaml: FrontMatter,
  schema: Schema,
): ReadEntry<z.output<Schema>> {
  const { file } = yaml;
  const result = schema.safeParse(yaml.data);
  const gaps = [...yaml.findings, ...openGaps(file, yaml.data), ...commentsInFields(file, yaml.data)];
  if (result.success && yaml.findings.length === 0)
    return { entry: { id, language, file, fields: result.data, data: result.data, inBody: noFacts }, findings: gaps };
  // What is still missing need not look like what belongs there, and no zone is a mistake of `site.yaml`, not of this file.
  const all = result.error?.issues.filter(({ message }) => message !== 'zone-unknown') ?? [];
  const issues = all.filter(({ path }) => !isGap(valueAt(yaml.data, path.filter(isStep))));
  const findings = [...gaps, ...schemaFindings({ file, yaml, schema }, issues)];
  return {
    entry: {
      id,
      language,
      file,
      fields: validFieldsOf(schema, yaml, meantFields(findings)),
      data: undefined,
      inBody: noFacts,
    },
    findings,
  };
}

/** Fields that stand in a file by another name: they are not left out. */
function meantFields(findings: readonly Finding[]): ReadonlySet<string> {
  const near = findings.flatMap(({ rule, facts, key }) =>
    rule === 'field-unknown' && key?.length === 1 && 'near' in facts ? (facts.near ?? []) : [],
  );
  return new Set(near);
}

/** The fields of a file with mistakes that are sound by themselves. Of a file that is read in part, nothing is taken for left out. */
function validFieldsOf<Schema extends z.ZodObject>(
  schema: Schema,
  { data, unread }: FrontMatter,
  meant: ReadonlySet<string>,
): Partial<z.output<Schema>> {
  const given = z.record(z.string(), z.unknown()).parse(data);
  const sound = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) => {
    const result = z.safeParse(field, given[name]);
    const isKnown = (unread.length === 0 && !meant.has(name)) || given[name] !== undefined;
    return result.success && result.data !== undefined && isKnown ? [[name, result.data] as const] : [];
  });
  return Object.fromEntries(sound) as Partial<z.output<Schema>>;
}

function readRecord(path: string, text: string): FrontMatter {
  const file: ContentFile = { ...fileWithoutText(path), text };
  return readYaml(file, text, 1);
}

/** An entry of which nothing but its name is known; `findings` say why. */
export function unread<Fields>(
  { id, language }: NamedFile,
  file: ContentFile,
  findings: readonly Finding[],
): ReadEntry<Fields> {
  return { entry: { id, language, file, fields: {}, data: undefined, inBody: noFacts }, findings };
}

function isStep(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}

function isGroup(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
