import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { paintCard } from './canvas.ts';
import { cardDeflater } from './deflated-card.ts';
import type { PlacedStamp } from './packed-glyphs.ts';

function stamped(left: number, top: number, rows: readonly (readonly number[])[]): PlacedStamp {
  return {
    stamp: { bytes: Uint8Array.from(rows.flat()), width: rows[0]?.length ?? 0, height: rows.length },
    left,
    top,
  };
}

const letter = [
  [0, 0x07, 0x77, 0x70, 0],
  [0, 0x12, 0, 0x21, 0],
  [0, 0, 0, 0, 0],
  [0x77, 0x77, 0x77, 0x77, 0x77],
];
const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
const word = [stamped(20, 100, letter), stamped(26, 100, letter), stamped(60, 101, letter)];

/** Throws where a stream is not whole or its checksum is not that of the rows. */
function inflated(stream: Buffer): Buffer {
  const { buffer, engine } = inflateSync(stream, { info: true }) as unknown as {
    buffer: Buffer;
    engine: { bytesWritten: number };
  };
  expect(engine.bytesWritten).toBe(stream.length);
  return buffer;
}

describe('a deflated card holds the rows that painting gives', () => {
  test.each<[string, readonly PlacedStamp[]]>([
    ['without anything on it', []],
    ['with words', word],
    ['with words that are not in their order', word.toReversed()],
    ['with ink in the first and the last pixel', [stamped(0, 0, [[0x70]]), stamped(599, 629, [[0x07]])]],
    ['with ink from edge to edge', [stamped(0, 3, [Array.from({ length: 600 }, () => 0x77)])]],
    ['with all bytes that there are', [stamped(9, 5, [everyByte, everyByte.toReversed()])]],
    ['with letters side by side', [stamped(20, 9, [[0x77, 0x70]]), stamped(22, 9, [[0x07]])]],
    ['with letters that share a byte', [stamped(20, 9, [[0x77, 0x70]]), stamped(21, 9, [[0x07, 0x71]])]],
    ['with a letter within another', [stamped(20, 9, [[0x70, 0, 0, 0x07]]), stamped(21, 9, [[0x11]])]],
    [
      'with letters that stand out on every side',
      [-2, 598].flatMap((x) => [-2, 628].map((y) => stamped(x, y, letter))),
    ],
    [
      'with a letter that stands outside',
      [stamped(700, 10, letter), stamped(10, 700, letter), stamped(-9, -9, letter)],
    ],
    ['with more rows than others have', Array.from({ length: 40 }, (_, x) => stamped(x * 9, 0, Array(600).fill([7])))],
  ])('%s', (_what, placed) => {
    expect(inflated(cardDeflater()(placed)).equals(paintCard(placed))).toBe(true);
  });

  test.each(Array.from({ length: 8 }, (_, more) => [more + 256]))('with a bar and a blank of %i bytes', (length) => {
    const bar = stamped(1, 7, [Array.from({ length }, () => 0x77)]);
    const placed = [bar, stamped(1 + length * 2, 7, [[0x70]])];
    expect(inflated(cardDeflater()(placed)).equals(paintCard(placed))).toBe(true);
  });
});

test('a card is deflated to the same bytes whatever was deflated before it', () => {
  const deflate = cardDeflater();
  const others = Array.from({ length: 300 }, (_, x) => stamped(x, x * 2, [everyByte.slice(x % 200)]));
  deflate(others);
  expect(Buffer.from(deflate(word))).toEqual(cardDeflater()(word));
});
