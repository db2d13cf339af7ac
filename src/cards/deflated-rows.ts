import { bitsIn, bitWriter, endWord } from './bit-writer.ts';
import { putBytes, type RunCode } from './run-code.ts';
import type { Stamp } from './packed-glyphs.ts';

/**
 * Where a number stands in the record of a row: its first byte that has ink, how many there are to the last, the sum of
 * these and of each times its place among them; then how many bits they are deflated to, and those in words of 32.
 */
export const field = { begin: 0, length: 1, sum: 2, moment: 3, size: 4, bits: 5 } as const;

/** The rows of stamps, each deflated once. */
export interface DeflatedRows {
  /** All records, one behind the other: what is read together lies together. */
  readonly records: () => Int32Array;
  /** By row of a stamp: where its record begins, 0 for a row without ink. */
  readonly of: (stamp: Stamp) => Int32Array;
}

export function deflatedRows(code: RunCode): DeflatedRows {
  const known = new WeakMap<Stamp, Int32Array>();
  let records = new Int32Array(2 ** 16);
  let used = 1;
  const keep = (record: readonly number[]) => {
    const [begin, end] = [used, used + record.length];
    if (end > records.length) {
      const more = new Int32Array(end * 2);
      more.set(records);
      records = more;
    }
    records.set(record, begin);
    used = end;
    return begin;
  };
  const rowsOf = ({ bytes, width, height }: Stamp) =>
    Int32Array.from({ length: height }, (_, row) => {
      const ink = inked(bytes.subarray(row * width, (row + 1) * width));
      return ink.length === 0 ? 0 : keep(recordOf(ink, ink.byteOffset - bytes.byteOffset - row * width, code));
    });
  return {
    records: () => records,
    of: (stamp) => {
      const rows = known.get(stamp) ?? rowsOf(stamp);
      known.set(stamp, rows);
      return rows;
    },
  };
}

/** From the first byte that has ink to the last. */
export function inked(row: Uint8Array): Uint8Array {
  const hasInk = (byte: number) => byte !== 0;
  return row.subarray(Math.max(0, row.findIndex(hasInk)), row.findLastIndex(hasInk) + 1);
}

/** Of bytes, and of each times its place among them. */
export function sumsOf(bytes: Uint8Array): { readonly sum: number; readonly moment: number } {
  return {
    sum: bytes.reduce((sum, byte) => sum + byte, 0),
    moment: bytes.reduce((sum, byte, at) => sum + byte * at, 0),
  };
}

function recordOf(ink: Uint8Array, begin: number, code: RunCode): readonly number[] {
  const { sum, moment } = sumsOf(ink);
  const writer = bitWriter(ink.length * 4 + 4);
  putBytes(writer, code, ink);
  const size = bitsIn(writer);
  endWord(writer);
  const words = Array.from({ length: writer.at / 4 }, (_, word) => writer.view.getInt32(word * 4, true));
  return [begin, ink.length, sum, moment, size, ...words];
}
