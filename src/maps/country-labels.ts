import type { Language } from '../model/language.ts';
import { countryName } from './geography/country-names.ts';
import { isCrossed, isFree, isInFrame, type FreeRoom } from './label-boxes.ts';
import type { Letters } from '../lettering/shaper.ts';
import { setWords, type Label, type SetWords } from './labels.ts';
import type { Ring } from './rings.ts';
import type { MapSheet } from './sheet.ts';
import { fit, type Cell, type OwnerGrid } from './country-raster.ts';
import type { CountryCode } from './geography/recognised-borders.ts';

export interface CountryLabel extends Label {
  readonly code: CountryCode;
}

export interface LabelSettings extends FreeRoom {
  readonly grid: OwnerGrid;
  readonly letters: Letters;
  readonly language: Language;
  /** Names stand beside them where they can. */
  readonly rings: readonly Ring[];
}

/** A country of which less is in view is not named. */
const fewestCells = 10;
const worstFit = 0.8;
/** A longer name is set in two lines: in ems. */
const longestLine = 5.2;

/** The names of the countries in view, the largest first; a name that finds no place without covering another is left out. */
export function countryLabels(settings: LabelSettings): readonly CountryLabel[] {
  const { grid, letters, language, sheet, taken, rings } = settings;
  const found: CountryLabel[] = [];
  const bySize = [...grid.cellsOf].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'en'));
  for (const [code, cells] of bySize) {
    const name = countryName(code, language);
    if (name === undefined || cells.length < fewestCells) continue;
    const covered = [...taken, ...found.map(({ box }) => box)];
    const label = bestOf(candidates(nameWords(name, sheet.nameSize, letters), cells, { sheet, taken: covered }), code, {
      ...{ grid, cells, rings, centre: sheet.centre },
    });
    if (label) found.push({ ...label, code });
  }
  return found;
}

function nameWords(name: string, size: number, letters: Letters): SetWords {
  const style = { face: 'sans', weight: 600, size } as const;
  const whole = setWords({ ...style, lines: [name] }, letters);
  if (whole.width <= longestLine * size || !name.includes(' ')) return whole;
  return setWords({ ...style, lines: halves(name) }, letters);
}

function halves(name: string): readonly string[] {
  const spaces = [...name.matchAll(/ /gu)].map(({ index }) => index);
  const [middle = 0] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return [name.slice(0, middle), name.slice(middle + 1)];
}

function candidates(words: SetWords, cells: readonly Cell[], { sheet, taken }: FreeRoom): readonly Label[] {
  return cells.map(({ x, y }) => words.at(x, y)).filter(({ box }) => isInFrame(box, sheet) && isFree(box, taken));
}

interface Ground {
  readonly grid: OwnerGrid;
  readonly centre: MapSheet['centre'];
  readonly cells: readonly Cell[];
  readonly rings: readonly Ring[];
}

/** Where most of the name stands on its own country; of equals, the nearest to the middle of what is in view. */
function bestOf(labels: readonly Label[], code: CountryCode, ground: Ground): Label | undefined {
  const { grid, cells, rings, centre } = ground;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(cells.map((one) => one.x)), mean(cells.map((one) => one.y))];
  const scored = labels.map((label) => {
    const { left, top, width, height } = label.box;
    const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
    const good = fit(label.box, code, grid);
    const crossings = rings.filter(({ radius }) => isCrossed(label.box, centre, radius)).length;
    return { label, good, score: good - distance / 400 - crossings / 4 };
  });
  const sound = scored.filter(({ good }) => good >= worstFit);
  return sound.sort((a, b) => b.score - a.score)[0]?.label;
}
