import type { Language } from '../model/language.ts';
import { countryName } from './geography/country-names.ts';
import { isCrossed, isFree, isInFrame, type FreeRoom } from './label-boxes.ts';
import type { Shaper } from '../lettering/shaper.ts';
import { setWords, widthOf, type Label, type SetWords } from './labels.ts';
import type { Ring } from './rings.ts';
import { fit, type CountryRaster } from './country-raster.ts';
import type { CountryCode } from './geography/recognised-borders.ts';

/** The name of a country at its place on a map. */
export interface CountryLabel extends Label {
  readonly code: CountryCode;
}

interface LabelSettings extends FreeRoom {
  readonly grid: CountryRaster;
  readonly letters: Shaper;
  readonly language: Language;
  /** Rings that labels do not cross where there is another place. */
  readonly rings: readonly Ring[];
}

/** The least part of a country in view, in cells of the raster, that is labelled. */
const fewestCells = 10;
/** From 0 to 1. */
const worstFit = 0.8;
/** In ems. A longer name is set in two lines. */
const longestLine = 5.2;

/** Places the names of the countries in view, the largest country first, and leaves out those that have no free place. */
export function countryLabels(settings: LabelSettings): readonly CountryLabel[] {
  const { grid, letters, language, sheet, taken } = settings;
  const found: CountryLabel[] = [];
  const bySize = [...grid.cellsOf].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'en'));
  for (const [code, cells] of bySize) {
    const name = countryName(code, language);
    if (name === undefined || cells.length < fewestCells) continue;
    const words = nameWords(name, sheet.nameSize, letters);
    const covered = [...taken, ...found.map(({ box }) => box)];
    const labels = cells.map(({ x, y }) => words.at(x, y));
    const free = labels.filter(({ box }) => isInFrame(box, sheet) && isFree(box, covered));
    const label = bestOf(free, code, settings);
    if (label) found.push({ ...label, code });
  }
  return found;
}

function nameWords(name: string, size: number, letters: Shaper): SetWords {
  const style = { face: 'sans', weight: 600, size } as const;
  const whole = { ...style, lines: [name] };
  const isShort = widthOf(whole, letters) <= longestLine * size || !name.includes(' ');
  return setWords(isShort ? whole : { ...style, lines: halves(name) }, letters);
}

function halves(name: string): readonly string[] {
  const spaces = [...name.matchAll(/ /gu)].map(({ index }) => index);
  const [middle = 0] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return [name.slice(0, middle), name.slice(middle + 1)];
}

/**
 * Returns the best place of a country's label: the more of it is on the country, the nearer it is to the middle of what
 * is in view, and the fewer rings it crosses, the better.
 */
function bestOf(labels: readonly Label[], code: CountryCode, { grid, rings, sheet }: LabelSettings): Label | undefined {
  const cells = grid.cellsOf.get(code) ?? [];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(cells.map((one) => one.x)), mean(cells.map((one) => one.y))];
  const scored = labels.map((label) => {
    const { left, top, width, height } = label.box;
    const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
    const onLand = fit(label.box, code, grid);
    const crossings = rings.filter(({ radius }) => isCrossed(label.box, sheet.centre, radius)).length;
    return { label, onLand, score: onLand - distance / 400 - crossings / 4 };
  });
  const fitting = scored.filter(({ onLand }) => onLand >= worstFit);
  return fitting.sort((a, b) => b.score - a.score)[0]?.label;
}
