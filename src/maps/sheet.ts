/**
 * What a map is drawn on. Its units are about as many CSS pixels as its readers see it in, so that letters of so many
 * units are readable there.
 */
export interface MapSheet {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  /** What it shows from west to east where no ring asks for more. */
  readonly usualKm: number;
  /** The scale bar is no longer. */
  readonly longestBar: number;
  readonly placeSize: number;
  /** Of names of countries, rings and the scale. */
  readonly nameSize: number;
}

/** For columns of 480 CSS pixels and more, and for paper. */
export const wideSheet: MapSheet = {
  ...sheetOf(480, 340),
  ...{ usualKm: 1500, longestBar: 110, placeSize: 15, nameSize: 12 },
};

/** For the columns of phones, from 284 CSS pixels, where letters of 13 units are 12 pixels high. */
export const phoneSheet: MapSheet = {
  ...sheetOf(300, 288),
  ...{ usualKm: 1100, longestBar: 80, placeSize: 15, nameSize: 13 },
};

function sheetOf(width: number, height: number): Pick<MapSheet, 'width' | 'height' | 'centre'> {
  return { width, height, centre: { x: width / 2, y: height / 2 } };
}
