import type { LocatorMap } from '../model/locator-map.ts';
import { countryLabels, type CountryLabel } from './country-labels.ts';
import { groundOf, type Ground } from './ground.ts';
import type { Shaper } from '../lettering/shaper.ts';
import { mapFrame, radiusOfWorld } from './frame.ts';
import type { MapFormat } from './sheet.ts';
import type { Label } from './labels.ts';
import { markerLabel, markerBox } from './marker.ts';
import { planRings, type Ring } from './rings.ts';
import { rasterizeCountries } from './country-raster.ts';
import { planScale, type ScaleBar } from './scale-bar.ts';
import type { World } from './geography/world.ts';

/** The layout of a map in its units: everything that it shows, without colours. */
export interface MapLayout extends Ground {
  readonly sheet: MapFormat;
  /** The radius of the circle that is the edge of the world. */
  readonly worldRadius: number;
  /** Whether so much is in view that borders must be drawn thin. */
  readonly isOfTheWorld: boolean;
  /** The radius of the circle in which the place lies, since its position is rounded. */
  readonly uncertainty: number;
  readonly rings: readonly Ring[];
  readonly names: readonly CountryLabel[];
  readonly marker: Label;
  readonly scale: ScaleBar;
}

export type MapTools = Readonly<{ world: World; letters: Shaper }>;

export function layoutMap(map: LocatorMap, sheet: MapFormat, { world, letters }: MapTools): MapLayout {
  const frame = mapFrame(map, sheet);
  const { unitsPerKm } = frame;
  const ground = groundOf(map, frame, world);
  const { language } = map;
  const scale = planScale({ unitsPerKm, language, letters, sheet });
  const marker = markerLabel(map.name, { letters, sheet, taken: [scale.label.box] });
  const boxes = [scale.label.box, markerBox(sheet), marker.box];
  const rings = planRings(map, { unitsPerKm, letters, sheet, taken: boxes });
  const taken = [...boxes, ...rings.flatMap(({ label }) => (label ? [label.box] : []))];
  return {
    ...ground,
    worldRadius: radiusOfWorld(unitsPerKm),
    isOfTheWorld: unitsPerKm < 0.05,
    uncertainty: map.precisionKm * unitsPerKm,
    names: countryLabels({ grid: rasterizeCountries(ground.countries, sheet), letters, language, sheet, taken, rings }),
    ...{ sheet, rings, marker, scale },
  };
}
