import { z } from 'zod';
import type { Draft } from '../load/content.ts';
import { records, type RecordName } from '../load/records.ts';
import { namesOf, type Names } from './reference-options.ts';

/** A JSON Schema of draft 7, which every text editor's YAML support speaks. */
export type RecordSchema = Readonly<Record<string, unknown>>;

/**
 * The form of every record as text editors know how to read it: field names, what they mean, what may be chosen, the ids of
 * this newsroom included. It never refuses what the desk accepts; rules between fields and files stay the desk's.
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

/** Says in JSON Schema's own words what zod can only note beside a schema. */
function adjust(part: Part, names: Names): void {
  const { names: shelf, oneOrMore } = part;
  delete part['names'];
  delete part['oneOrMore'];
  if (typeof shelf === 'string') nameChoices(part, names[shelf as keyof Names]);
  if (oneOrMore === true) allowOne(part);
  if (typeof part.propertyNames === 'object' && part.propertyNames.enum !== undefined) spellOut(part);
}

/** Ids that exist are all that may stand there; where the same thing can be written in several ways, they are proposals. */
function nameChoices(part: Part, { ids, called, isClosed }: Names[keyof Names]): void {
  if (ids.length === 0) return;
  const choices = { enum: [...ids], ...(called && { markdownEnumDescriptions: called }) };
  const { pattern } = part;
  delete part.pattern;
  if (isClosed) Object.assign(part, choices);
  else part.anyOf = [choices, { ...(pattern !== undefined && { pattern }) }];
}

/** One value in place of a list of one. */
function allowOne(part: Part): void {
  const { type, items, minItems } = part;
  delete part.type;
  delete part.items;
  delete part.minItems;
  part.anyOf = [items as Part, { ...(type && { type }), items, minItems } as Part];
}

/** One field a choice, so that each can be proposed, and at least one of them. */
function spellOut(part: Part): void {
  const { propertyNames, additionalProperties } = part;
  const choices = typeof propertyNames === 'object' ? (propertyNames.enum ?? []) : [];
  delete part.propertyNames;
  part.properties = Object.fromEntries(choices.map((choice) => [String(choice), additionalProperties as Part]));
  part.additionalProperties = false;
}
