/** What stands in the braces of a block, to paste, in the words of one language; of `block.name` where that may be left out. */
export type BlockExamples = Readonly<Record<string, string>>;

/** A block's opening line to paste, with the attribute that it is about. */
export function openingLine(block: string, examples: BlockExamples, name?: string): string {
  const example = examples[`${block}.${name ?? ''}`] ?? examples[block] ?? '';
  return `:::${block}{${example}}`;
}
