import type { Position } from 'geojson';
import type { Side } from './half-plane.ts';

/** The ISO 3166-1 numeric code of a country, which is its id in the atlas; the English name of an area without a code. */
export type CountryCode = string;

/** `around` is a point in the polygon that goes over; the whole of `from`, where it is left out. */
type Handover = Readonly<{ from: CountryCode; to: CountryCode; around?: readonly [lon: number, lat: number] }>;

/**
 * Areas that the atlas counts to the country that holds them, and the country to which they belong according to the
 * General Assembly or the Security Council (`.github/decisions/0036-borders-as-the-united-nations-see-them.md`).
 */
export const reassignedAreas: readonly Handover[] = [
  { from: '643', to: '804', around: [34.1, 45.1] },
  { from: 'N. Cyprus', to: '196' },
  { from: 'Somaliland', to: '706' },
  { from: '344', to: '156' },
  { from: '446', to: '156' },
];

/** An area that belongs to another country than the atlas says, which has no line to part it by. */
interface Cut {
  readonly from: CountryCode;
  readonly to: CountryCode;
  /** The side of a meridian or parallel on which the area lies. */
  readonly side: Side;
  /** The border that is drawn there. */
  readonly line: readonly Position[];
}

export const cuts: readonly Cut[] = [
  // Western Sahara north and west of the Moroccan wall; its border with Morocco is the parallel of 27° 40′.
  {
    from: '504',
    to: '732',
    side: ([, lat = 0]) => 27.667 - lat,
    line: [-13.17, -12.05, -10.92, -9.8, -8.67].map((lon) => [lon, 27.667]),
  },
  // The Golan; its western edge follows the upper Jordan and the eastern shore of Lake Tiberias.
  {
    from: '376',
    to: '760',
    side: ([lon = 0]) => lon - 35.64,
    line: [33.27, 33, 32.69].map((lat) => [35.64, lat]),
  },
];

interface OpenBorder {
  readonly between: readonly [CountryCode, CountryCode];
  /** The whole border, where it is left out. */
  readonly within?: readonly [west: number, south: number, east: number, north: number];
}

const kashmir = [72.5, 32.2, 80.6, 37.2] as const;

/** Borders that the United Nations' maps do not draw as agreed. */
export const openBorders: readonly OpenBorder[] = [
  { between: ['356', '586'], within: kashmir },
  { between: ['356', '156'], within: kashmir },
  { between: ['586', '156'], within: kashmir },
  { between: ['356', 'Siachen Glacier'] },
  { between: ['586', 'Siachen Glacier'] },
  { between: ['156', 'Siachen Glacier'] },
  { between: ['688', 'Kosovo'] },
  { between: ['376', '275'] },
];
