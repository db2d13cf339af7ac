/** Packs bits as a deflated stream has them (RFC 1951, section 3.1.1): the first into the lowest bit of the first byte. */
export interface BitWriter {
  readonly view: DataView<ArrayBuffer>;
  /** Where the next word of 32 bits is written, in bytes. */
  at: number;
  /** Bits that wait for their word to be full. */
  held: number;
  /** How many: 31 at most. */
  count: number;
}

/** @param capacity in bytes. */
export function bitWriter(capacity: number): BitWriter {
  return { view: new DataView(new ArrayBuffer(capacity)), at: 0, held: 0, count: 0 };
}

/** @param size how many bits, 32 at most; all others of `bits` are 0. */
export function putBits(writer: BitWriter, bits: number, size: number): void {
  const { count } = writer;
  writer.held |= bits << count;
  writer.count = count + size;
  if (writer.count < 32) return;
  writer.view.setInt32(writer.at, writer.held, true);
  writer.at += 4;
  // By one first: a shift by 32 would be none.
  writer.held = (bits >>> 1) >>> (31 - count);
  writer.count -= 32;
}

/** How many bits were put since the beginning. */
export function bitsIn({ at, count }: BitWriter): number {
  return at * 8 + count;
}

/** Writes what is held, with zeros to the end of its word. */
export function endWord(writer: BitWriter): void {
  if (writer.count > 0) putBits(writer, 0, 32 - writer.count);
}
