import type { LocatorMap } from '../model/locator-map.ts';
import { countryLabels, type CountryLabel } from './country-labels.ts';
import { groundOf, type Ground } from './ground.ts';
import type { Letters } from '../lettering/shaper.ts';
import { mapFrame, radiusOfWorld } from './frame.ts';
import type { MapSheet } from './sheet.ts';
import type { Label } from './labels.ts';
import { markerLabel, markerBox } from './marker.ts';
import { planRings, type Ring } from './rings.ts';
import { ownerGrid } from './country-raster.ts';
import { planScale, type ScaleBar } from './scale-bar.ts';
import type { World } from './geography/world.ts';

/** All that a map shows, in units of the drawing, before anything has a colour. */
export interface MapPlan extends Ground {
  readonly sheet: MapSheet;
  readonly worldRadius: number;
  /** So much is in view that only thin lines can be told apart. */
  readonly isOfTheWorld: boolean;
  /** Within which the place lies. */
  readonly uncertainty: number;
  readonly rings: readonly Ring[];
  readonly names: readonly CountryLabel[];
  readonly marker: Label;
  readonly scale: ScaleBar;
}

export interface MapTools {
  readonly world: World;
  readonly letters: Letters;
}

export function planMap(map: LocatorMap, sheet: MapSheet, { world, letters }: MapTools): MapPlan {
  const frame = mapFrame(map, sheet);
  const { unitsPerKm } = frame;
  const ground = groundOf(map, frame, world);
  const { language } = map;
  const scale = planScale({ unitsPerKm, language, letters, sheet });
  const marker = markerLabel(map.name, { letters, sheet, taken: [scale.label.box] });
  const before = [scale.label.box, markerBox(sheet), marker.box];
  const rings = planRings(map, { unitsPerKm, letters, sheet, taken: before });
  const taken = [...before, ...rings.flatMap(({ label }) => (label ? [label.box] : []))];
  return {
    ...ground,
    worldRadius: radiusOfWorld(unitsPerKm),
    isOfTheWorld: unitsPerKm < 0.05,
    uncertainty: map.precisionKm * unitsPerKm,
    names: countryLabels({ grid: ownerGrid(ground.countries, sheet), letters, language, sheet, taken, rings }),
    ...{ sheet, rings, marker, scale },
  };
}
