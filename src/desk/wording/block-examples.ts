/** What stands in the braces of a block, to paste, in the words of one language. */
export type BlockExamples = Readonly<Record<string, string>>;

/** A block's opening line to paste. */
export function openingLine(block: string, examples: BlockExamples): string {
  return `:::${block}{${examples[block] ?? ''}}`;
}
