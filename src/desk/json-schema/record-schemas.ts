import { z } from 'zod';
import type { Draft } from '../load/content.ts';
import { records, type RecordName } from '../load/records.ts';
import { namesOf, type Names } from './reference-options.ts';

/** A JSON Schema of draft 7, the version that text editors' YAML extensions understand. */
export type RecordSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schemas of all records, for completion and hints in text editors: field names, descriptions and choices, among them
 * the ids of this newsroom. They accept everything that `check` accepts; rules between fields and files are left out.
 */
export function recordSchemas(draft: Draft): Readonly<Record<RecordName, RecordSchema>> {
  const names = namesOf(draft);
  const entries = Object.entries(records).map(([name, schema]) => [name, schemaOf(schema, names)]);
  return Object.fromEntries(entries) as Record<RecordName, RecordSchema>;
}

function schemaOf(schema: z.ZodType, names: Names): RecordSchema {
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

/** Replaces the metadata `names` and `oneOrMore` of our zod schemas with JSON Schema's own keywords. */
function adjust(part: Part, names: Names): void {
  const { names: shelf, oneOrMore } = part;
  delete part['names'];
  delete part['oneOrMore'];
  if (typeof shelf === 'string') nameChoices(part, names[shelf as keyof Names]);
  if (oneOrMore === true) allowOne(part);
  if (typeof part.propertyNames === 'object' && part.propertyNames.enum !== undefined) spellOut(part);
}

/** Adds an enum of ids; beside the field's pattern if other values are valid too. */
function nameChoices(part: Part, { ids, called, isClosed }: Names[keyof Names]): void {
  if (ids.length === 0) return;
  const choices = { enum: [...ids], ...(called && { markdownEnumDescriptions: called }) };
  const { pattern } = part;
  delete part.pattern;
  if (isClosed) Object.assign(part, choices);
  else part.anyOf = [choices, { ...(pattern !== undefined && { pattern }) }];
}

/** Accepts a single value in place of a list. */
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
