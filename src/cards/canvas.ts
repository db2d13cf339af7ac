import { cardSize } from '../model/share-card.ts';
import { fullInk } from './glyph-bitmaps.ts';
import type { PlacedStamp } from './packed-glyphs.ts';

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

/** Rows as PNG has them before it deflates them. */
export function paintCard(placed: readonly PlacedStamp[]): Buffer {
  return Buffer.concat(Array.from({ length: cardSize.height }, (_, row) => paintRow(placed, row)));
}

/** One of them. Where two stamps touch, the bits of both are set: darker than either, and never another ink. */
export function paintRow(placed: readonly PlacedStamp[], row: number): Buffer {
  const painted = Buffer.alloc(rowBytes);
  for (const { stamp, left, top } of placed) {
    if (row < top || row >= top + stamp.height) continue;
    const start = (row - top) * stamp.width;
    const end = Math.min(stamp.width, rowBytes - 1 - left);
    for (let column = Math.max(0, -left); column < end; column += 1)
      painted[1 + left + column] = (painted[1 + left + column] ?? 0) | (stamp.bytes[start + column] ?? 0);
  }
  return painted;
}
