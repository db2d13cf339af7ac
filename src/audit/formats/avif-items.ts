import { boxesIn, type Box } from './avif-boxes.ts';

/** A part of the picture's data: of the type `av01`, `Exif` or `mime application/rdf+xml`. */
export type Item = Readonly<{ type: string; start: number; end: number }>;

/** The items of a `meta` box. @throws RangeError where they are laid out in a way that no encoder of ours uses. */
export function itemsOf(bytes: Buffer, meta: Box): readonly Item[] {
  const boxes = new Map(boxesIn(bytes, meta.start + 4, meta.end).map((box) => [box.name, box]));
  const types = typesOf(bytes, boxes.get('iinf'));
  return placesOf(bytes, boxes.get('iloc')).map(({ id, ...place }) => ({ type: types.get(id) ?? 'unknown', ...place }));
}

function typesOf(bytes: Buffer, iinf: Box | undefined): ReadonlyMap<number, string> {
  const entries = iinf ? boxesIn(bytes, iinf.start + 6, iinf.end) : [];
  return new Map(
    entries.map(({ start, end }) => {
      const [type = '', words = ''] = bytes.toString('latin1', start + 8, end).split('\0');
      return [bytes.readUInt16BE(start + 4), words === '' ? type : `${type} ${words}`];
    }),
  );
}

/** Items of one extent each, from the beginning of the file, in four bytes (ISO/IEC 14496-12, 8.11.3). */
function placesOf(bytes: Buffer, iloc: Box | undefined): readonly Readonly<Record<'id' | 'start' | 'end', number>>[] {
  if (!iloc) return [];
  const version = bytes.readUInt8(iloc.start);
  const count = bytes.readUInt16BE(iloc.start + 6);
  if (version > 1 || bytes.readUInt8(iloc.start + 4) !== 0x44) throw new RangeError('Items are laid out strangely.');
  const base = bytes.readUInt8(iloc.start + 5) >> 4;
  const method = version === 1 ? 2 : 0;
  const size = 2 + method + 2 + base + 2 + 8;
  if (iloc.start + 8 + count * size !== iloc.end) throw new RangeError('Items have several parts.');
  return Array.from({ length: count }, (_, index) => {
    const at = iloc.start + 8 + index * size;
    if (method > 0 && bytes.readUInt16BE(at + 2) !== 0) throw new RangeError('An item is not in the data.');
    const offset = base === 4 ? bytes.readUInt32BE(at + 4 + method) : 0;
    const start = offset + bytes.readUInt32BE(at + size - 8);
    return { id: bytes.readUInt16BE(at), start, end: start + bytes.readUInt32BE(at + size - 4) };
  });
}
