import type { Language } from '../model/language.ts';
import type { LocatorMap } from '../model/locator-map.ts';
import type { FreeRoom } from './label-boxes.ts';
import type { Shaper } from '../lettering/shaper.ts';
import { firstFree, setWords, type Label } from './labels.ts';

/** A range ring: a circle around the place. */
export interface Ring {
  /** In units of the map. */
  readonly radius: number;
  /** `undefined` where it would cover something else. */
  readonly label: Label | undefined;
}

type RingSettings = FreeRoom & Readonly<{ unitsPerKm: number; letters: Shaper }>;

/** The positions on a ring that are tried for its label, in turns clockwise from the top. */
const turns = [0, 0.5, 0.1, 0.9, 0.4, 0.6, 0.2, 0.8];

/** Lays out the range rings and their labels, the largest first. */
export function planRings({ ringsKm, language }: LocatorMap, settings: RingSettings): readonly Ring[] {
  const rings: Ring[] = [];
  const { sheet, letters, unitsPerKm } = settings;
  const { centre, nameSize: size } = sheet;
  for (const kilometres of ringsKm.toReversed()) {
    const radius = kilometres * unitsPerKm;
    const lines = [inKilometres(kilometres, language)];
    const words = setWords({ face: 'sans', weight: 600, size, lines }, letters);
    const places = turns.map((turn) => {
      const angle = turn * 2 * Math.PI;
      return words.at(centre.x + radius * Math.sin(angle), centre.y - radius * Math.cos(angle));
    });
    const taken = [...settings.taken, ...rings.flatMap(({ label }) => (label ? [label.box] : []))];
    rings.unshift({ radius, label: firstFree(places, { sheet, taken }) });
  }
  return rings;
}

/** Formats a distance: `100 km`. */
export function inKilometres(kilometres: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(kilometres);
}
