import { cardSize } from '../model/share-card.ts';
import { fullInk } from './glyph-bitmaps.ts';
import type { PlacedShape } from './packed-glyphs.ts';

/** Two pixels a byte, behind the filter byte of PNG with which each row begins. */
export const rowBytes = 1 + cardSize.width / 2;

/** The first eight colours lead from paper to ink, the others from paper to signal: the colours of the site's pages. */
const [paper, ink, signal] = [
  [0xfd, 0xfc, 0xf9],
  [0x15, 0x17, 0x1b],
  [0xa6, 0x1c, 0x1c],
] as const;
export const palette = Buffer.from(
  [ink, signal].flatMap((colour) =>
    Array.from({ length: fullInk + 1 }, (_, level) =>
      paper.map((from, channel) => Math.round(from + (((colour[channel] ?? 0) - from) * level) / fullInk)),
    ).flat(),
  ),
);

/** The rows of a card's pixels as PNG has them before it deflates them; every row has the filter None. */
export function paintCard(placed: readonly PlacedShape[]): Buffer {
  const rows = Buffer.alloc(rowBytes * cardSize.height);
  for (const one of placed) paintShape(rows, one);
  return rows;
}

/** Where two shapes touch, the bits of both are set: darker than either, and never another ink. */
function paintShape(rows: Buffer, { shape: { bytes, width, height }, left, top }: PlacedShape): void {
  const begin = Math.max(0, -left);
  const end = Math.min(width, rowBytes - 1 - left);
  const last = Math.min(height, cardSize.height - top);
  for (let row = Math.max(0, -top); row < last; row += 1) {
    const from = row * width;
    const to = (top + row) * rowBytes + 1 + left;
    for (let column = begin; column < end; column += 1) {
      const painted = bytes[from + column] ?? 0;
      if (painted !== 0) rows[to + column] = (rows[to + column] ?? 0) | painted;
    }
  }
}
