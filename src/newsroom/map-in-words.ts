import type { LocatorMap } from '../model/locator-map.ts';
import { bodyLabels } from '../locale/body-labels.ts';
import { fillIn } from '../locale/fill-in.ts';

export interface ShownOnMap extends Pick<LocatorMap, 'name' | 'ringsKm' | 'language'> {
  /** The name of the country of the place; `undefined` where it lies in none. */
  readonly home: string | undefined;
  readonly around: readonly string[];
}

/** The alt text of a locator map: `Map: Yongbyon, North Korea; around it: China and South Korea; rings at 100 km`. */
export function mapInWords({ name, ringsKm, language, home, around }: ShownOnMap): string {
  const say = bodyLabels(language);
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const number = new Intl.NumberFormat(language);
  const place = home === undefined || name.includes(home) ? name : `${name}, ${home}`;
  const kilometres = list.format(ringsKm.map((one) => number.format(one)));
  return [
    fillIn(say.map, { place }),
    ...(around.length > 0 ? [fillIn(say.mapAround, { countries: list.format(around) })] : []),
    ...(ringsKm.length > 0 ? [fillIn(say.mapRings, { kilometres })] : []),
  ].join('; ');
}
