import { z } from 'zod';
import { interfaceLanguages } from '../../src/model/language.ts';

/** A string of a record. */
export interface Leaf {
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

/** Every string that a record may hold, by the names that lead to it; lists and languages are no steps. */
export function leavesOf(schema: z.core.$ZodType, path: readonly string[] = []): readonly Leaf[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return leavesOf(schema.def.innerType, path);
  if (schema instanceof z.ZodPipe) {
    const { in: before, out } = schema.def;
    const inside = leavesOf(before instanceof z.ZodTransform ? out : before, path);
    // A string is judged with all that is asked of it afterwards.
    return inside.map((leaf) => (leaf.path === path.join('.') ? { ...leaf, schema } : leaf));
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => leavesOf(one, path));
  if (schema instanceof z.ZodArray) return leavesOf(schema.element, path);
  if (schema instanceof z.ZodRecord) return leavesOf(schema.valueType, path);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([name, one]) =>
      leavesOf(one, [...path, name]),
    );
  return schema instanceof z.ZodString || schema instanceof z.ZodEmail ? [{ path: path.join('.'), schema }] : [];
}

/** All texts that were written into a place. */
export function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsAt(one, path));
  if (typeof value === 'string') return path.length === 0 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const [name, ...rest] = path;
  const keys = Object.keys(value);
  const isByLanguage = keys.every((key) => interfaceLanguages.some((language) => language === key));
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === name) return textsAt(one, rest);
    // A list by name, such as the policies, holds its texts a step deeper.
    return path.length === 0 || isByLanguage ? textsAt(one, path) : [];
  });
}
