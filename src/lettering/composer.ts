import { required } from '../model/required.ts';
import type { Ink, PlacedGlyph } from '../model/share-card.ts';
import type { Cut, Letters, SetLine, Style } from './shaper.ts';

/** Sets the words of one drawing after the other, each word once. */
export interface Composer {
  /** In parts of the em square. */
  readonly widthOf: (text: string, cut: Cut) => number;
  readonly place: (text: string, at: LinePlace) => readonly PlacedGlyph[];
  /** The outline of a glyph that was placed, from the pixel that it was placed at. */
  readonly outlineOf: (key: string) => string;
}

/** Where a line begins: pixels, on its baseline. */
export interface LinePlace {
  readonly style: Style;
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
}

/** Letters stand at halves of a pixel: whole ones would space small letters unevenly. */
const steps = 2;

export function composerWith(letters: Letters): Composer {
  const known = new Map<string, Map<string, SetLine>>();
  const named = namedGlyphs();
  const set = (word: string, cut: Cut) => {
    const words = mapIn(known, `${cut.face}${String(cut.weight)}`);
    const line = words.get(word) ?? letters.set(word, cut);
    words.set(word, line);
    return line;
  };
  return {
    widthOf: (text, cut) => {
      const words = text.split(' ');
      const spaces = (words.length - 1) * set(' ', cut).width;
      return words.reduce((sum, word) => sum + set(word, cut).width, spaces);
    },
    place: (text, { style, ink, x, y }) => {
      const placed: PlacedGlyph[] = [];
      const { size } = style;
      let width = 0;
      for (const [index, word] of text.split(' ').entries()) {
        if (index > 0) width += set(' ', style).width;
        const line = set(word, style);
        const keys = named.keysOf(line, style);
        for (const [number, glyph] of line.glyphs.entries()) {
          const left = Math.round((x + (width + glyph.x) * size) * steps);
          const step = left % steps;
          const key = required(keys[number]?.[step], 'the name of a glyph');
          placed.push({ key, x: (left - step) / steps, y: Math.round(y - glyph.y * size), ink });
        }
        width += line.width;
      }
      return placed;
    },
    outlineOf: (key) => {
      const glyph = named.find(key);
      return glyph ? letters.glyph(glyph.id, glyph.style, glyph.step / steps) : '';
    },
  };
}

interface NamedGlyph {
  readonly id: string;
  readonly style: Style;
  readonly step: number;
}

/** Names the glyphs of a word once for each size: a card has a hundred. */
function namedGlyphs() {
  const keys = new Map<SetLine, Map<number, readonly (readonly string[])[]>>();
  const glyphs = new Map<string, NamedGlyph>();
  const name = (glyph: NamedGlyph) => {
    const { face, weight, size } = glyph.style;
    const key = `${face}${String(weight)}-${String(size)}-${glyph.id}-${String(glyph.step)}`;
    glyphs.set(key, glyph);
    return key;
  };
  return {
    /** By glyph of the line, and by step. */
    keysOf: (line: SetLine, style: Style) => {
      const sizes = mapIn(keys, line);
      const made =
        sizes.get(style.size) ??
        line.glyphs.map(({ id }) => Array.from({ length: steps }, (_, step) => name({ id, style, step })));
      sizes.set(style.size, made);
      return made;
    },
    find: (key: string) => glyphs.get(key),
  };
}

/** The map that lies in another by that key. */
function mapIn<Outer, Inner, Value>(maps: Map<Outer, Map<Inner, Value>>, key: Outer): Map<Inner, Value> {
  const found = maps.get(key) ?? new Map<Inner, Value>();
  maps.set(key, found);
  return found;
}
