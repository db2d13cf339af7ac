import type { InspectedBlock } from '../../../markdown/inspect/inspect-body.ts';

/**
 * Pairs colons that close no block with what they were meant to close: the last line above that was meant to open a block,
 * or that opened one which nothing else closes.
 */
export function closedByStrays(blocks: readonly InspectedBlock[]): ReadonlyMap<InspectedBlock, InspectedBlock> {
  const open: InspectedBlock[] = [];
  const closed = new Map<InspectedBlock, InspectedBlock>();
  for (const one of blocks) {
    const isClosing = one.form === 'stray' && one.name === '';
    if (!isClosing && (one.form !== 'block' || !one.closed)) open.push(one);
    const opened = isClosing ? open.pop() : undefined;
    if (opened) closed.set(one, opened);
  }
  return closed;
}

/** The lines at which blocks begin and end whose colons open or close nothing: Markdown reads them as words. */
export function linesOfStrays(blocks: readonly InspectedBlock[]): ReadonlySet<number> {
  const closed = [...closedByStrays(blocks)];
  return new Set(
    closed.flatMap(([closing, { position }]) => [position.line, position.line + 1, closing.position.line]),
  );
}
