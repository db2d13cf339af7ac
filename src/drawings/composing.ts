import type { Ink, PlacedGlyph } from '../model/share-card.ts';
import type { Cut, Letters, SetLine, Style } from './letters.ts';

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
  const known = new Map<string, SetLine>();
  const outlines = new Map<string, readonly [id: string, style: Style, step: number]>();
  const set = (word: string, cut: Cut) => {
    const key = `${cut.face}${String(cut.weight)} ${word}`;
    const line = known.get(key) ?? letters.set(word, cut);
    known.set(key, line);
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
      const { face, weight, size } = style;
      let width = 0;
      for (const [index, word] of text.split(' ').entries()) {
        if (index > 0) width += set(' ', style).width;
        const line = set(word, style);
        for (const glyph of line.glyphs) {
          const left = Math.round((x + (width + glyph.x) * size) * steps);
          const step = left % steps;
          const key = `${face}${String(weight)}-${String(size)}-${glyph.id}-${String(step)}`;
          if (!outlines.has(key)) outlines.set(key, [glyph.id, style, step]);
          placed.push({ key, x: (left - step) / steps, y: Math.round(y - glyph.y * size), ink });
        }
        width += line.width;
      }
      return placed;
    },
    outlineOf: (key) => {
      const [id = '', style, step = 0] = outlines.get(key) ?? [];
      return style ? letters.glyph(id, style, step / steps) : '';
    },
  };
}
