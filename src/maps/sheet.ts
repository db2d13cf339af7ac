/**
 * The size of a map and of its letters in units. A unit is about one CSS pixel on the screens that the map is made for,
 * so that letters of so many units are readable there.
 */
export interface MapFormat {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  /** The width of the area that it shows, unless a range ring needs more. */
  readonly usualKm: number;
  /** The greatest length of the scale bar. */
  readonly longestBar: number;
  /** The font size of the place's name. */
  readonly placeSize: number;
  /** The font size of other labels: countries, rings and the scale. */
  readonly nameSize: number;
}

/** The map for columns of at least 480 CSS pixels, and for paper. */
export const wideFormat: MapFormat = {
  ...{ width: 480, height: 340, centre: { x: 240, y: 170 } },
  ...{ usualKm: 1500, longestBar: 110, placeSize: 15, nameSize: 12 },
};

/** The map for the columns of phones, from 284 CSS pixels, where letters of 13 units are 12 pixels high. */
export const phoneSheet: MapFormat = {
  ...{ width: 300, height: 288, centre: { x: 150, y: 144 } },
  ...{ usualKm: 1100, longestBar: 80, placeSize: 15, nameSize: 13 },
};
