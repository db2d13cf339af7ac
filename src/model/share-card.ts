/** The size in pixels of a share card, the picture that social networks show for a link. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The texts of a story's share card, in the language of the story. */
export interface CardTexts {
  readonly mark: string;
  /** The category, and the type of the story where it is no plain news. */
  readonly label: string;
  readonly headline: string;
  readonly byline: string;
  readonly date: string;
}

/** How a picture fits its side of a card: cropped, whole, or whole if its edges have one colour, and else cropped. */
export type CardFit = 'cut' | 'whole' | 'whole on a plain ground';

export interface PublishedCard {
  /** Root-relative, without the site's base: `/cards/<digest>.<ending>`. */
  readonly path: string;
  /** `image/png`, or `image/jpeg` with a picture. */
  readonly type: string;
}

/** A colour of a share card by name; `src/cards` gives its value. */
export type Ink = 'ink' | 'soft' | 'signal';

/** A glyph on a card. Its position is in whole pixels from the upper left corner; `y` is the baseline. */
export interface PlacedGlyph {
  /** Identifies the outline of the glyph. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
}

/** A filled rectangle on a card, in pixels from the upper left corner. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** The picture file of a newsroom's logo, its path absolute and its size in pixels. */
export interface CardLogo {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** The layout of a share card: all that is painted on its background. */
export interface CardDrawing {
  /** Its size and position on the card. */
  readonly logo?: (CardLogo & { readonly x: number; readonly y: number }) | undefined;
  readonly bars: readonly Bar[];
  readonly glyphs: readonly PlacedGlyph[];
}
