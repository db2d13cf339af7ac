import { required } from '../model/required.ts';
import type { Ink, PlacedGlyph } from '../model/share-card.ts';
import type { Cut, Shaper, ShapedLine, Style } from './shaper.ts';

/** A shaper for share cards that caches each word, so that cards with the same words are composed faster. */
export interface Composer {
  /** Returns the width of a line in ems. */
  readonly widthOf: (text: string, cut: Cut) => number;
  /** Returns the glyphs of a line at their places on the card. */
  readonly place: (text: string, at: LinePlace) => readonly PlacedGlyph[];
  /** Returns the outline of a placed glyph as SVG path data, relative to its place; `''` for an unknown key. */
  readonly outlineOf: (key: string) => string;
}

/** The style of a line and the point where its baseline begins, in pixels. */
export type LinePlace = Readonly<{ style: Style; ink: Ink; x: number; y: number }>;

/** Glyphs are placed at half pixels: whole ones would space small letters unevenly. */
const steps = 2;

export function composerWith(letters: Shaper): Composer {
  const shapedWords = new Map<string, Map<string, ShapedLine>>();
  const registry = glyphRegistry();
  const shaped = (word: string, cut: Cut) => {
    const words = mapIn(shapedWords, `${cut.face}${String(cut.weight)}`);
    const line = words.get(word) ?? letters.set(word, cut);
    words.set(word, line);
    return line;
  };
  return {
    widthOf: (text, cut) => {
      const words = text.split(' ');
      const spaces = (words.length - 1) * shaped(' ', cut).width;
      return words.reduce((sum, word) => sum + shaped(word, cut).width, spaces);
    },
    place: (text, { style, ink, x, y }) => {
      const placed: PlacedGlyph[] = [];
      const { size } = style;
      let width = 0;
      for (const [index, word] of text.split(' ').entries()) {
        if (index > 0) width += shaped(' ', style).width;
        const line = shaped(word, style);
        const keys = registry.keysOf(line, style);
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
      const glyph = registry.find(key);
      return glyph ? letters.glyph(glyph.id, glyph.style, glyph.step / steps) : '';
    },
  };
}

/** `step` is the part of a pixel, in `steps`, by which the glyph is shifted to the right. */
type RegisteredGlyph = Readonly<{ id: string; style: Style; step: number }>;

/** A registry of glyphs by key. The keys of a word are made once for each size, since a card has a hundred glyphs. */
function glyphRegistry() {
  const keys = new Map<ShapedLine, Map<number, readonly (readonly string[])[]>>();
  const glyphs = new Map<string, RegisteredGlyph>();
  const register = (glyph: RegisteredGlyph) => {
    const { face, weight, size } = glyph.style;
    const key = `${face}${String(weight)}-${String(size)}-${glyph.id}-${String(glyph.step)}`;
    glyphs.set(key, glyph);
    return key;
  };
  return {
    /** Returns the keys by glyph of the line, and by step. */
    keysOf: (line: ShapedLine, style: Style) => {
      const sizes = mapIn(keys, line);
      const keysOfLine =
        sizes.get(style.size) ??
        line.glyphs.map(({ id }) => Array.from({ length: steps }, (_, step) => register({ id, style, step })));
      sizes.set(style.size, keysOfLine);
      return keysOfLine;
    },
    find: (key: string) => glyphs.get(key),
  };
}

/** Returns the inner map by its key in the outer one; a new one where there is none. */
function mapIn<Outer, Inner, Value>(maps: Map<Outer, Map<Inner, Value>>, key: Outer): Map<Inner, Value> {
  const found = maps.get(key) ?? new Map<Inner, Value>();
  maps.set(key, found);
  return found;
}
