import type { Language } from '../model/language.ts';
import type { Shaper } from '../lettering/shaper.ts';
import { setWords, type Label } from './labels.ts';
import { inKilometres } from './rings.ts';
import type { MapFormat } from './sheet.ts';

/** A scale bar at its place on a map. */
export interface ScaleBar {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The length in words. Its box covers the bar too. */
  readonly label: Label;
}

const margin = 12;

type ScaleSettings = Readonly<{ unitsPerKm: number; language: Language; letters: Shaper; sheet: MapFormat }>;

/** Lays out a scale bar whose length in kilometres is 1, 2 or 5 times a power of ten. */
export function planScale({ unitsPerKm, language, letters, sheet }: ScaleSettings): ScaleBar {
  const kilometres = roundBelow(sheet.longestBar / unitsPerKm);
  const lines = [inKilometres(kilometres, language)];
  const words = setWords({ face: 'sans', weight: 600, size: sheet.nameSize, lines }, letters);
  const y = sheet.height - margin;
  const right = margin + kilometres * unitsPerKm;
  const label = words.at(margin + words.width / 2 - 3, y - 4 - words.height / 2);
  const width = Math.max(right - margin, words.width) + 10;
  const box = { left: margin - 5, top: label.box.top, width, height: sheet.height - label.box.top };
  return { left: margin, right, y, label: { ...label, box } };
}

/** Returns the largest such number that is not above `value`. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2].find((one) => one * power <= value) ?? 1);
}
