import type { Data } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type ConstructRecord = NonNullable<Extension['text']>;
type Constructs = ConstructRecord[number];

/** The parts of an extension that name constructs by the character with which they begin. */
const records: ReadonlySet<string> = new Set([
  'document',
  'contentInitial',
  'flowInitial',
  'flow',
  'string',
  'text',
] satisfies (keyof Extension)[]);

/** A syntax extension without the constructs of these names. What it says besides is kept. */
export function lighter(extension: Extension, without: readonly string[]): Extension {
  return Object.fromEntries(
    Object.entries(extension).map(([part, value]) => [
      part,
      records.has(part) ? lighterRecord(value as ConstructRecord, without) : value,
    ]),
  );
}

function lighterRecord(record: ConstructRecord, without: readonly string[]): ConstructRecord {
  return Object.fromEntries(
    Object.entries(record).flatMap(([code, constructs]: readonly [string, Constructs]) => {
      const kept = [constructs ?? []].flat().filter(({ name }) => name === undefined || !without.includes(name));
      return kept.length > 0 ? [[code, kept]] : [];
    }),
  );
}
