import { cardSize } from '../model/share-card.ts';
import { bitsIn, bitWriter, endWord, putBits, type BitWriter } from './bit-writer.ts';
import { paintRow, rowBytes } from './canvas.ts';
import { deflatedRows, field, inked, sumsOf } from './deflated-rows.ts';
import { emptySpans, listSpans, type RowSpans } from './row-spans.ts';
import { putBlank, putBytes, putEnd, putHeader, runCode, type RunCode } from './run-code.ts';
import type { PlacedStamp } from './packed-glyphs.ts';

const allBytes = rowBytes * cardSize.height;

/** A zlib stream in the making, from the first byte of the first row to the last. */
interface Stream {
  readonly writer: BitWriter;
  readonly code: RunCode;
  /** How many bytes of the rows it has. */
  at: number;
  /** Of these bytes, and of each times the number of bytes from it to the end. */
  sum: number;
  weighed: number;
}

/**
 * Deflates cards without painting them: behind the blank before it stands what each row of a stamp was deflated to. A
 * stream is one block in the same code for every card, so that its bytes depend on the card alone.
 * @returns what makes the zlib stream (RFC 1950) of the rows that `paintCard` gives, good until it makes the next.
 */
export function cardDeflater(): (placed: readonly PlacedStamp[]) => Buffer {
  const code = runCode();
  const deflated = deflatedRows(code);
  const spans = emptySpans();
  const writer = bitWriter(allBytes * 4);
  putHeader(writer);
  const { at, held, count } = writer;
  return (placed) => {
    Object.assign(writer, { at, held, count });
    const stream = { writer, code, at: 0, sum: 0, weighed: 0 };
    listSpans(spans, placed, deflated);
    for (let row = 0; row < cardSize.height; row += 1)
      if (spans.isMixed[row] === 1) putPainted(stream, paintRow(placed, row), row);
      else putSpans(stream, spans, row);
    return ended(stream);
  };
}

function putSpans(stream: Stream, { first, next, from, record, records }: RowSpans, row: number): void {
  for (let span = first[row] ?? -1; span >= 0; span = next[span] ?? -1) {
    const at = record[span] ?? 0;
    const begin = from[span] ?? 0;
    putBlankTo(stream, begin);
    let rest = records[at + field.size] ?? 0;
    for (let word = at + field.bits; rest > 0; word += 1) {
      putBits(stream.writer, records[word] ?? 0, Math.min(rest, 32));
      rest -= 32;
    }
    const sum = records[at + field.sum] ?? 0;
    stream.sum += sum;
    stream.weighed += sum * (allBytes - begin) - (records[at + field.moment] ?? 0);
    stream.at = begin + (records[at + field.length] ?? 0);
  }
}

/** Where letters touch, which is seldom, their bytes are put together first. */
function putPainted(stream: Stream, painted: Buffer, row: number): void {
  const ink = inked(painted);
  const begin = row * rowBytes + ink.byteOffset - painted.byteOffset;
  putBlankTo(stream, begin);
  putBytes(stream.writer, stream.code, ink);
  const { sum, moment } = sumsOf(ink);
  stream.sum += sum;
  stream.weighed += sum * (allBytes - begin) - moment;
  stream.at = begin + ink.length;
}

function putBlankTo({ writer, code, at }: Stream, end: number): void {
  if (end > at) putBlank(writer, code, end - at);
}

/** Ends in Adler's checksum of the rows (RFC 1950, section 8.2), to which blank adds nothing but its length. */
function ended(stream: Stream): Buffer {
  const { writer, code, sum, weighed } = stream;
  putBlankTo(stream, allBytes);
  putEnd(writer, code);
  const bytes = Math.ceil(bitsIn(writer) / 8);
  endWord(writer);
  writer.view.setUint16(bytes, (allBytes + weighed) % 65521);
  writer.view.setUint16(bytes + 2, (1 + sum) % 65521);
  return Buffer.from(writer.view.buffer, 0, bytes + 4);
}
