import { isMap } from 'yaml';
import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { hiddenInYaml } from './characters.ts';
import { without, writtenFields, type WrittenField } from './fields.ts';
import type { ReadYaml } from './position.ts';
import { faultsOf } from './faults.ts';
import { parseYaml } from './text.ts';

/** The result of reading YAML, without the fields that cannot be read. */
export interface YamlResult {
  /** Plain values; `undefined` if nothing can be read. */
  readonly data: unknown;
  readonly read: ReadYaml | undefined;
  readonly findings: readonly Finding[];
  /** The file that `data` was read from, with empty lines in place of the fields that cannot be read. */
  readonly file: ContentFile;
  /** The names of the fields that cannot be read, so that they are not reported as missing. */
  readonly unread: readonly string[];
}

/** In bytes. The front matter of a long live story is far shorter. */
const limit = 64 * 1024;

/** Reads YAML 1.2 with the core schema into plain values. Everything that is wrong with it becomes a finding. */
export function readYaml(file: ContentFile, yaml: string, firstLine: number): YamlResult {
  if (Buffer.byteLength(yaml) > limit) return refused(file, [finding('yaml-too-long', {}, { file })]);
  const hidden = hiddenInYaml(file, yaml, firstLine);
  if (hidden.length > 0) return refused(file, hidden);
  try {
    const read = parseYaml(yaml, firstLine);
    const findings = faultsOf(file, read);
    if (findings.length > 0) return salvaged({ file, yaml, read, findings }) ?? { ...refused(file, findings), read };
    return { data: read.document.toJS() as unknown, read, findings, file, unread: [] };
  } catch (error) {
    if (error instanceof RangeError) return refused(file, [finding('yaml-too-deep', {}, { file })]);
    throw error;
  }
}

interface Faulty {
  readonly file: ContentFile;
  readonly yaml: string;
  readonly read: ReadYaml;
  readonly findings: readonly Finding[];
}

/**
 * Reads YAML without its broken fields, so that one of them hides no other problem: each top-level field is parsed alone,
 * and those that fail are left out. `undefined` if the rest is still broken.
 */
function salvaged({ file, yaml, read: { firstLine }, findings }: Faulty): YamlResult | undefined {
  if (/^(?:---|\.\.\.)/mu.test(yaml)) return undefined;
  const fields = writtenFields(yaml);
  const broken = fields.flatMap((field) => {
    const [own] = faultsAlone(file, { yaml, fields, field, firstLine });
    const fault = own && (findings.find((finding) => isIn(field, finding, firstLine)) ?? own);
    return fault ? [{ field, fault }] : [];
  });
  const readable = without(
    yaml,
    broken.map(({ field }) => field),
  );
  const others = faultsOf(file, parseYaml(readable, firstLine));
  const gone = fields.filter(
    (field) => broken.some((one) => one.field === field) || others.some((finding) => isIn(field, finding, firstLine)),
  );
  const rest = parseYaml(without(yaml, gone), firstLine);
  if (faultsOf(file, rest).length > 0) return undefined;
  return {
    data: rest.document.toJS() ?? {},
    read: rest,
    findings: [...broken.map(({ fault }) => fault), ...others],
    file: {
      ...file,
      text: without(
        file.text,
        gone.map((field) => shifted(field, firstLine - 1)),
      ),
    },
    unread: [...gone.map(({ name }) => name), ...[...broken.map(({ fault }) => fault), ...others].flatMap(movedToEdge)],
  };
}

/** The fields that a mend of their indent takes to the edge, as ` category: news` under another field. */
function movedToEdge({ rule, facts }: Finding): readonly string[] {
  const mend = rule === 'yaml-form' && 'mend' in facts ? facts.mend : undefined;
  return [...(mend?.text ?? '').matchAll(/^([\w-]+):/gmu)].flatMap(([, name]) => name ?? []);
}

interface Alone {
  readonly yaml: string;
  readonly fields: readonly WrittenField[];
  readonly field: WrittenField;
  readonly firstLine: number;
}

function faultsAlone(file: ContentFile, { yaml, fields, field, firstLine }: Alone): readonly Finding[] {
  const others = fields.filter((one) => one !== field);
  const { document, ...rest } = parseYaml(without(yaml, others), firstLine);
  return document.errors.length > 0 || isMap(document.contents) ? faultsOf(file, { document, ...rest }) : [];
}

function isIn({ from, to }: WrittenField, { at }: Finding, firstLine: number): boolean {
  const line = (at?.line ?? 0) - firstLine + 1;
  return line >= from && line <= to;
}

function shifted({ name, from, to }: WrittenField, lines: number): WrittenField {
  return { name, from: from + lines, to: to + lines };
}

/** Nothing could be read, for these reasons. */
export function refused(file: ContentFile, findings: readonly Finding[]): YamlResult {
  return { data: undefined, read: undefined, findings, file, unread: [] };
}
