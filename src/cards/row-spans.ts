import { cardSize } from '../model/share-card.ts';
import { rowBytes } from './canvas.ts';
import { field, type DeflatedRows } from './deflated-rows.ts';
import type { PlacedStamp } from './packed-glyphs.ts';

/** The rows of stamps where they stand on a card: lists in one set of arrays, since a card has some thousands. */
export interface RowSpans {
  /** By row of the card: its leftmost span, -1 for none. */
  readonly first: Int32Array;
  /** By row of the card: 1 where spans have bytes in common or stand out of it. */
  readonly isMixed: Uint8Array;
  /** Of the deflated rows. */
  records: Int32Array;
  /** By span: the next to the right, -1 for none. */
  next: Int32Array;
  /** By span: its first byte, from the beginning of the card's rows. */
  from: Int32Array;
  /** By span: where its record begins. */
  record: Int32Array;
}

export function emptySpans(): RowSpans {
  const { height } = cardSize;
  return {
    first: new Int32Array(height),
    isMixed: new Uint8Array(height),
    records: new Int32Array(0),
    ...room(2 ** 13),
  };
}

function room(spans: number): Pick<RowSpans, 'next' | 'from' | 'record'> {
  return { next: new Int32Array(spans), from: new Int32Array(spans), record: new Int32Array(spans) };
}

/** Lists the spans of a card in the place of those of another. */
export function listSpans(spans: RowSpans, placed: readonly PlacedStamp[], deflated: DeflatedRows): void {
  const most = placed.reduce((sum, { stamp }) => sum + stamp.height, 0);
  if (most > spans.next.length) Object.assign(spans, room(most));
  spans.first.fill(-1);
  spans.isMixed.fill(0);
  let span = 0;
  // Words are placed from the left: from the right, most spans become the first of their row.
  for (const { stamp, left, top } of placed.toReversed()) {
    const rows = deflated.of(stamp);
    spans.records = deflated.records();
    const end = Math.min(stamp.height, cardSize.height - top);
    for (let row = Math.max(0, -top); row < end; row += 1) {
      const record = rows[row] ?? 0;
      if (record === 0) continue;
      spans.from[span] = (top + row) * rowBytes + 1 + left + (spans.records[record + field.begin] ?? 0);
      spans.record[span] = record;
      insert(spans, span, top + row);
      span += 1;
    }
  }
}

/** Between those that begin before it and those that do not. */
function insert(spans: RowSpans, span: number, row: number): void {
  const { first, next, from, isMixed } = spans;
  const begin = from[span] ?? 0;
  let before = -1;
  let after = first[row] ?? -1;
  while (after >= 0 && (from[after] ?? 0) < begin) {
    before = after;
    after = next[after] ?? -1;
  }
  next[span] = after;
  if (before < 0) first[row] = span;
  else next[before] = span;
  const least = before < 0 ? row * rowBytes + 1 : endOf(spans, before);
  const most = after < 0 ? (row + 1) * rowBytes : (from[after] ?? 0);
  if (begin < least || endOf(spans, span) > most) isMixed[row] = 1;
}

function endOf({ from, record, records }: RowSpans, span: number): number {
  return (from[span] ?? 0) + (records[(record[span] ?? 0) + field.length] ?? 0);
}
