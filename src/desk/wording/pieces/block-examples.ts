/** Attributes of blocks to paste: the required ones under the block's name, an optional one under `block.attribute`. */
export type BlockExamples = Readonly<Record<string, string>>;

/** The opening line of a block to paste; with `name`, an example that has this optional attribute. */
export function openingLine(block: string, examples: BlockExamples, name?: string): string {
  const example = examples[`${block}.${name ?? ''}`] ?? examples[block] ?? '';
  return `:::${block}{${example}}`;
}
