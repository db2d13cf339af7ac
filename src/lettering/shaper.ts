import { Buffer as Line, Font, shape, Variation } from 'harfbuzzjs';
import { required } from '../model/required.ts';
import { faceNames, readFace, type FaceFile, type FaceName } from './fonts.ts';
import { runsOf } from './font-runs.ts';

/** A font: a face of the site and its weight. */
export interface Cut {
  readonly face: FaceName;
  /** From 200 to 900, as in a style sheet. */
  readonly weight: number;
}

/** A font and its size: the side of the em square in units of the drawing. */
export type Style = Cut & { readonly size: number };

/** A glyph, known by its `id` within its font, and its origin: from the beginning of the line and above the baseline, in ems. */
type SetGlyph = Readonly<{ id: string; x: number; y: number }>;

/** A shaped line of text and its width in ems. */
export type ShapedLine = Readonly<{ glyphs: readonly SetGlyph[]; width: number }>;

/** A line of text as SVG path data. It begins at 0, its baseline is at 0, and `y` grows downwards. */
export type Outline = Readonly<{ path: string; width: number }>;

/** A text shaper (HarfBuzz) with the site's fonts. A character that they lack becomes the empty box of the font. */
export interface Shaper {
  /** Shapes one line, with kerning. A line break in `text` is a character like any other. */
  readonly set: (text: string, cut: Cut) => ShapedLine;
  /** Shapes one line and returns its outlines. */
  readonly outlined: (text: string, style: Style) => Outline;
  /** Returns the outline of a glyph by the id that `set` gave it, shifted by `x` units. */
  readonly glyph: (id: string, style: Style, x: number) => string;
}

/** Reads the fonts that the site's pages load. Fonts of the machine are not used. */
export async function openShaper(): Promise<Shaper> {
  const files = new Map(await Promise.all(faceNames.map(async (name) => [name, await readFace(name)] as const)));
  const filesOf = (face: FaceName) => required(files.get(face), `the files of ${face}`);
  const fonts = new Map<string, readonly Font[]>();
  const fontsOf = ({ face, weight }: Cut) => {
    const key = `${face} ${String(weight)}`;
    const instances = fonts.get(key) ?? filesOf(face).map((file) => fontOf(file, weight));
    fonts.set(key, instances);
    return instances;
  };
  const set: Shaper['set'] = (text, cut) => setLine(text, filesOf(cut.face), fontsOf(cut));
  const glyph: Shaper['glyph'] = (id, style, x) => outlineOf(id, fontsOf(style), { ...style, x: x / style.size, y: 0 });
  return {
    set,
    glyph,
    outlined: (text, style) => {
      const { glyphs, width } = set(text, style);
      const path = glyphs.map(({ id, x, y }) => outlineOf(id, fontsOf(style), { ...style, x, y })).join('');
      return { path, width: width * style.size };
    },
  };
}

function fontOf({ face }: FaceFile, weight: number): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

function setLine(text: string, files: readonly FaceFile[], fonts: readonly Font[]): ShapedLine {
  const glyphs: SetGlyph[] = [];
  let width = 0;
  for (const { words, file } of runsOf(text, files)) {
    const font = required(fonts[file], 'a font of the face');
    const em = font.face.upem;
    const line = shaped(words, font);
    const places = line.getGlyphPositions();
    for (const [index, { codepoint }] of line.getGlyphInfos().entries()) {
      const { xAdvance, xOffset, yOffset } = required(places[index], 'the place of a glyph');
      glyphs.push({ id: `${String(file)}-${String(codepoint)}`, x: width + xOffset / em, y: yOffset / em });
      width += xAdvance / em;
    }
  }
  return { glyphs, width };
}

function shaped(words: string, font: Font): Line {
  const line = new Line();
  line.addText(words);
  line.guessSegmentProperties();
  shape(font, line);
  return line;
}

type Place = Readonly<Record<'size' | 'x' | 'y', number>>;

/** SVG path data of a glyph, to a hundredth of a unit, finer than any screen. In fonts `y` grows upwards, in drawings downwards. */
function outlineOf(id: string, fonts: readonly Font[], { size, x, y }: Place): string {
  const [file, glyph] = id.split('-').map(Number);
  const font = required(fonts[required(file, 'the file of a glyph')], 'a font of the face');
  const scale = size / font.face.upem;
  const point = (value: number, index: number) =>
    index % 2 === 0 ? rounded(value * scale + x * size) : rounded(-value * scale - y * size);
  const segments = font.glyphToJson(required(glyph, 'the number of a glyph'));
  return segments.map(({ type, values }) => type + values.map(point).join(' ')).join('');
}

function rounded(value: number): string {
  const text = String(Math.round(value * 100) / 100);
  return text === '-0' ? '0' : text;
}
