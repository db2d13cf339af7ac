import type { Leaks } from './leak.ts';

/** A box without its header: where its content begins and ends. */
export type Box = Readonly<{ name: string; start: number; end: number }>;

/** The boxes between two places, one behind the other. @throws RangeError where they do not fit. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const length = bytes.readUInt32BE(at);
    if (length < 8 || at + length > to) throw new RangeError('A box is longer than what holds it.');
    boxes.push({ name: bytes.toString('latin1', at + 4, at + 8), start: at + 8, end: at + length });
    at += length;
  }
  return boxes;
}

/** Where the boxes inside a box begin, from the start of its content. */
const containers: Readonly<Record<string, number>> = { meta: 4, iinf: 6, iprp: 0, ipco: 0, iref: 4 };
const inside: Readonly<Record<string, readonly string[]>> = {
  meta: ['hdlr', 'iloc', 'iinf', 'pitm', 'iprp', 'iref'],
  iinf: ['infe'],
  iprp: ['ipco', 'ipma'],
  ipco: ['av1C', 'ispe', 'pixi', 'auxC', 'colr'],
  iref: ['cdsc', 'auxl', 'prem'],
};
const brands = /^(?:avif[\0\s\S]{4}|mif1|miaf|avif|MA1[AB])+$/u;
const alpha = '\0\0\0\0urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0';

/** What of a box's content is free to say anything, by its name. */
const shapes: Readonly<Record<string, (content: string) => boolean>> = {
  ftyp: (content) => brands.test(content),
  hdlr: (content) => /^\0{8}pict\0+$/u.test(content) && content.length <= 25,
  pitm: ({ length }) => length === 6,
  ispe: ({ length }) => length === 12,
  pixi: (content) => content.length === 5 + content.charCodeAt(4),
  av1C: ({ length }) => length === 4,
  auxC: (content) => content === alpha,
  colr: (content) => content.startsWith('nclx') && content.length === 11,
  infe: (content) => /^\x02[\s\S]{7}(?:av01\0|Exif\0|mime\0application\/rdf\+xml\0)\0?$/u.test(content),
};

/** Boxes that do not belong into another, and words where numbers are meant. */
export function* leaksInBox(bytes: Buffer, { name, start, end }: Box): Leaks {
  const content = bytes.toString('latin1', start, end);
  if (shapes[name]?.(content) === false) yield `more in the box ${name} than a picture needs`;
  const offset = containers[name];
  if (offset === undefined) return;
  for (const box of boxesIn(bytes, start + offset, end)) {
    if (inside[name]?.includes(box.name) !== true) yield `the box ${box.name}`;
    yield* leaksInBox(bytes, box);
  }
}
