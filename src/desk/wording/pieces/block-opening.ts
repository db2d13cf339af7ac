/** What is wrong with a line that was meant to open a block. */
export type OpeningFault =
  'colons' | 'count' | 'space' | 'braces' | 'brace-open' | 'line' | 'name' | 'comma' | 'equals' | 'quotes' | 'form';

/** The opening line of a block as it was meant. */
export interface BlockOpening {
  readonly block: string;
  readonly colons: number;
  /** An attribute without a value has still to be written. */
  readonly attributes: readonly { readonly name: string; readonly value?: string }[];
  /** Words to stand in the line below; `''` if there are none. */
  readonly below: string;
}

/** What is still to be written, by `block.attribute`. */
export type AttributeGaps = Readonly<Record<string, string>>;

/** The opening line of a block to paste, with a mark where an editor has still to write something. */
export function openingLine({ block, colons, attributes, below }: BlockOpening, gaps: AttributeGaps): string {
  const written = attributes.map(
    ({ name, value }) => `${name}=${inQuotes(value ?? `⟨${gaps[`${block}.${name}`] ?? name}⟩`)}`,
  );
  const braces = written.length === 0 ? '' : `{${written.join(' ')}}`;
  return `${':'.repeat(colons)}${block}${braces}${below === '' ? '' : `\n${below}`}`;
}

/** A value in the quotation marks that it does not hold itself. */
function inQuotes(value: string): string {
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? `"${value.replaceAll(/"([^"]*)"/gu, '“$1”').replaceAll('"', '”')}"` : `'${value}'`;
}
