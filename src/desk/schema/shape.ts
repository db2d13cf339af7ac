import { z } from 'zod';
import { interfaceLanguages } from '../../model/language.ts';
import type { Path } from '../findings/finding.ts';

/** The names of the fields that a schema allows in the map at `path`; empty if there is no map. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  return groupsAt(schema, path).flatMap((group) =>
    group instanceof z.ZodObject ? Object.keys(group.shape) : group instanceof z.ZodRecord ? keysOf(group) : [],
  );
}

/** Whether the map at `path` holds one text for each language. */
export function isByLanguage(schema: z.core.$ZodType, path: Path): boolean {
  const fields = fieldsAt(schema, path);
  return fields.length > 0 && fields.every((field) => interfaceLanguages.some((language) => language === field));
}

/** Whether the field at `path` can be left out. */
export function mayBeMissing(schema: z.core.$ZodType, path: Path): boolean {
  const name = path.at(-1) ?? '';
  const fields = groupsAt(schema, path.slice(0, -1)).flatMap((group) => below(group, name));
  return fields.some((field) => z.safeParse(field, undefined).success);
}

/** Whether a value is sound at `path`. */
export function mayBe(schema: z.core.$ZodType, path: Path, value: unknown): boolean {
  return groupsAt(schema, path).some((one) => z.safeParse(one, value).success);
}

/** The values of the enum at `path`; empty if the field is no enum. */
export function choicesAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  return groupsAt(schema, path).flatMap((one) => (one instanceof z.ZodEnum ? one.options.map(String) : []));
}

/** The schemas for the value at `path`: several where the schema is a union. */
function groupsAt(schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] {
  const [step, ...rest] = path;
  const here = unwrapped(schema);
  if (step === undefined) return here;
  return here.flatMap((one) => below(one, step)).flatMap((one) => groupsAt(one, rest));
}

function below(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? [schema.element] : [];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema instanceof z.ZodObject ? schema.shape : {};
  const field = shape[step];
  return field === undefined ? [] : [field];
}

/** The schemas inside wrappers: optional, default, pipe (a transformation) and union. */
function unwrapped(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return [...unwrapped(schema.def.in), ...unwrapped(schema.def.out)];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped);
  return [schema];
}

function keysOf(record: z.ZodRecord): readonly string[] {
  return record.keyType instanceof z.ZodEnum ? record.keyType.options.map(String) : [];
}

/** The groups at the top of a schema, and its lists of groups, that know all of some fields. */
export function groupsWith(schema: z.core.$ZodType, names: readonly string[]): readonly string[] {
  return fieldsAt(schema, []).filter((group) => {
    const known = [...fieldsAt(schema, [group]), ...fieldsAt(schema, [group, 0])];
    return names.every((name) => known.includes(name));
  });
}
