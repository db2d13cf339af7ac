import { putBits, type BitWriter } from './bit-writer.ts';

/**
 * How many bits each code has, in hexadecimal: 256 bytes, the end, 29 codes for the lengths of runs. By Huffman's rule from
 * cards in English and Ukrainian; 13 bits for what they hardly have and a logo may.
 */
const sizes = Uint8Array.from(
  '26677777dbbcdcbc69aa9997dddddddd6aaaa9a7dddddddd6aaa99a7dddddddd7aaa9897dddddddd79a98896dddddddd' +
    '79aaa986dddddddd77777663ddddddddddddddddddddddddbdddddddddddddddcddddddddddddddbcddddddddddddddc' +
    'addddddddddddddbcddddddddddddddcdddddddddddddddbcddddddddbcdcbb8d4456778878999bbbaabb9abaaaa95',
  (digit) => parseInt(digit, 16),
);
const [endCode, shortestRun, longestRun] = [256, 3, 258];

/** What is written for a thing: bits, and how many they are. */
interface Written {
  readonly bits: number;
  readonly size: number;
}

/** A code for bytes and runs of them, always the same, so that what is deflated once fits wherever it is set. */
export interface RunCode {
  readonly bytes: readonly Written[];
  /** By length: so many times more the byte before. */
  readonly runs: readonly Written[];
  /** By length: so many zeros, the first behind another byte. */
  readonly blanks: readonly Written[];
  readonly end: Written;
}

export function runCode(): RunCode {
  const codes = canonicalCodes(sizes);
  const [bytes, [end = nothing]] = [codes.slice(0, endCode), codes.slice(endCode)];
  const runs = runsOf(codes.slice(endCode + 1));
  const [zero = nothing] = bytes;
  const blanks = Array.from({ length: longestRun + 2 }, (_, length) => {
    if (length === 0) return nothing;
    return length - 1 < shortestRun ? times(zero, length) : joined(zero, runs[length - 1] ?? nothing);
  });
  return { bytes, runs, blanks, end };
}

const nothing: Written = { bits: 0, size: 0 };

function joined(first: Written, second: Written): Written {
  return { bits: first.bits | (second.bits << first.size), size: first.size + second.size };
}

function times(one: Written, count: number): Written {
  return Array.from({ length: count }, () => one).reduce(joined, nothing);
}

/** A code of a length, what is added to the shortest that it stands for, and the distance, one bit (RFC 1951, section 3.2.5). */
function runsOf(codes: readonly Written[]): readonly Written[] {
  const distance = { bits: 0, size: 1 };
  const runs = Array.from({ length: shortestRun }, () => nothing);
  for (const [index, code] of codes.slice(0, -1).entries()) {
    const size = index < 8 ? 0 : (index - 4) >> 2;
    for (let bits = 0; bits < 2 ** size; bits += 1) runs.push(joined(code, joined({ bits, size }, distance)));
  }
  return [...runs.slice(0, longestRun), joined(codes.at(-1) ?? nothing, distance)];
}

/** The beginning of a zlib stream and of its only block, which begins with the code (RFC 1950, 2.2; RFC 1951, 3.2.7). */
export function putHeader(writer: BitWriter): void {
  const [zlib, lastBlockWithCode, distances, sizesOfSizes] = [0x0178, 0b101, 1, 19];
  putBits(writer, zlib, 16);
  putBits(writer, lastBlockWithCode, 3);
  putBits(writer, sizes.length - 257, 5);
  putBits(writer, distances - 1, 5);
  putBits(writer, sizesOfSizes - 4, 4);
  // The first three would repeat sizes; each size from 0 to 15 is written in four bits.
  for (let index = 0; index < sizesOfSizes; index += 1) putBits(writer, index < 3 ? 0 : 4, 3);
  const four = canonicalCodes(new Uint8Array(16).fill(4));
  for (const size of [...sizes, 1]) put(writer, four[size] ?? nothing);
}

function put(writer: BitWriter, { bits, size }: Written): void {
  putBits(writer, bits, size);
}

export function putBytes(writer: BitWriter, { bytes, runs }: RunCode, content: Uint8Array): void {
  for (let at = 0; at < content.length;) {
    const byte = bytes[content[at] ?? 0] ?? nothing;
    let stop = at + 1;
    while (stop < content.length && stop - at <= longestRun && content[stop] === content[at]) stop += 1;
    put(writer, byte);
    put(writer, stop - at > shortestRun ? (runs[stop - at - 1] ?? nothing) : times(byte, stop - at - 1));
    at = stop;
  }
}

export function putEnd(writer: BitWriter, { end }: RunCode): void {
  put(writer, end);
}

/** Zeros behind another byte, or as the first of all. */
export function putBlank(writer: BitWriter, { blanks, runs }: RunCode, length: number): void {
  let rest = length;
  put(writer, blanks[Math.min(rest, longestRun + 1)] ?? nothing);
  rest -= longestRun + 1;
  for (; rest >= shortestRun; rest -= longestRun) put(writer, runs[Math.min(rest, longestRun)] ?? nothing);
  if (rest > 0) put(writer, blanks[rest] ?? nothing);
}

/** Codes in the order of their sizes (RFC 1951, section 3.2.2); the first bit of a code is written first. */
function canonicalCodes(lengths: Uint8Array): readonly Written[] {
  const codes: Written[] = [];
  let next = 0;
  for (let size = 1; size < 16; size += 1) {
    for (const [symbol, length] of lengths.entries())
      if (length === size) codes[symbol] = { bits: turnedRound(next++, size), size };
    next <<= 1;
  }
  return codes;
}

function turnedRound(bits: number, size: number): number {
  let turned = 0;
  for (let bit = 0; bit < size; bit += 1) turned |= ((bits >> bit) & 1) << (size - 1 - bit);
  return turned;
}
