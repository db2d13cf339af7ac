import { z } from 'zod';
import type { LoadedContent } from '../load/content.ts';
import { recordsIn, type RecordName } from '../load/records.ts';
import { referenceOptions, type ReferenceOptionsByField } from './reference-options.ts';

/** A JSON Schema of draft 7, the version that text editors' YAML extensions understand. */
export type RecordSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schemas of all records, for completion and hints in text editors: field names, descriptions and choices, among them
 * the ids of this newsroom. They accept everything that `check` accepts; rules between fields and files are left out.
 */
export function recordSchemas(loaded: LoadedContent): Readonly<Record<RecordName, RecordSchema>> {
  const names = referenceOptions(loaded);
  const entries = Object.entries(recordsIn(loaded.site?.fields.timeZone)).map(([name, schema]) => [
    name,
    schemaOf(schema, names),
  ]);
  return Object.fromEntries(entries) as Record<RecordName, RecordSchema>;
}

function schemaOf(schema: z.ZodType, names: ReferenceOptionsByField): RecordSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      adjust(jsonSchema, names);
    },
  });
}

type Part = z.core.JSONSchema.BaseSchema;

function adjust(part: Part, names: ReferenceOptionsByField): void {
  const { names: field, oneOrMore } = part;
  delete part['names'];
  delete part['oneOrMore'];
  if (typeof field === 'string') nameChoices(part, names[field as keyof ReferenceOptionsByField]);
  if (oneOrMore === true) allowOne(part);
  if (typeof part.propertyNames === 'object' && part.propertyNames.enum !== undefined) spellOut(part);
}

/** Adds an enum of ids; beside the field's pattern if other values are valid too. */
function nameChoices(
  part: Part,
  { ids, called, isClosed }: ReferenceOptionsByField[keyof ReferenceOptionsByField],
): void {
  if (ids.length === 0) return;
  const choices = { enum: [...ids], ...(called && { markdownEnumDescriptions: called }) };
  const { pattern } = part;
  delete part.pattern;
  if (isClosed) Object.assign(part, choices);
  else part.anyOf = [choices, { ...(pattern !== undefined && { pattern }) }];
}

function allowOne(part: Part): void {
  const { type, items, minItems } = part;
  delete part.type;
  delete part.items;
  delete part.minItems;
  part.anyOf = [items as Part, { ...(type && { type }), items, minItems } as Part];
}

/** Replaces a record whose keys are an enum with one property for each key, so that text editors propose them. */
function spellOut(part: Part): void {
  const { propertyNames, additionalProperties } = part;
  const choices = typeof propertyNames === 'object' ? (propertyNames.enum ?? []) : [];
  delete part.propertyNames;
  part.properties = Object.fromEntries(choices.map((choice) => [String(choice), additionalProperties as Part]));
  part.additionalProperties = false;
}
