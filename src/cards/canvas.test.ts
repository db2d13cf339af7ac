import { expect, test } from 'vitest';
import { cardSize } from '../model/share-card.ts';
import { paintCard, rowBytes } from './canvas.ts';
import type { PlacedShape } from './packed-glyphs.ts';

function placed(left: number, top: number, rows: readonly (readonly number[])[]): PlacedShape {
  return {
    shape: { bytes: Uint8Array.from(rows.flat()), width: rows[0]?.length ?? 0, height: rows.length },
    left,
    top,
  };
}

/** Row, byte in the row, value: of every byte that is not paper. */
function painted(...shapes: readonly PlacedShape[]): readonly (readonly number[])[] {
  const bytes = [...paintCard(shapes).entries()].filter(([, byte]) => byte !== 0);
  return bytes.map(([at, byte]) => [Math.floor(at / rowBytes), at % rowBytes, byte]);
}

const letter = [
  [0x11, 0x22],
  [0x33, 0x44],
];

test('letters that touch are darker where they do', () => {
  expect(painted(placed(20, 9, [[0x70, 0x70]]), placed(21, 9, [[0x07, 0x01]]))).toEqual([
    [9, 21, 0x70],
    [9, 22, 0x77],
    [9, 23, 0x01],
  ]);
});

test.each([
  [
    'left',
    placed(-1, 9, letter),
    [
      [9, 1, 0x22],
      [10, 1, 0x44],
    ],
  ],
  [
    'right',
    placed(rowBytes - 2, 9, letter),
    [
      [9, rowBytes - 1, 0x11],
      [10, rowBytes - 1, 0x33],
    ],
  ],
  [
    'top',
    placed(20, -1, letter),
    [
      [0, 21, 0x33],
      [0, 22, 0x44],
    ],
  ],
  [
    'bottom',
    placed(20, cardSize.height - 1, letter),
    [
      [cardSize.height - 1, 21, 0x11],
      [cardSize.height - 1, 22, 0x22],
    ],
  ],
  ['wholly on the left', placed(-9, 9, letter), []],
  ['wholly on the right', placed(700, 9, letter), []],
  ['wholly below', placed(20, 700, letter), []],
])('what lies over the edge of a card is cut off there, and stands nowhere else: %s', (_edge, shape, expected) => {
  expect(painted(shape)).toEqual(expected);
});
