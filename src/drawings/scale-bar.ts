import type { Language } from '../model/language.ts';
import type { Letters } from './letters.ts';
import { mapHeight } from './map-frame.ts';
import { setWords, type Label } from './map-labels.ts';
import { inKilometres } from './map-rings.ts';

export interface ScaleBar {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Its box covers the bar too. */
  readonly label: Label;
}

const margin = 12;
const longest = 110;

/** A bar of a round number of kilometres: 1, 2 or 5, with noughts. */
export function planScale({
  unitsPerKm,
  language,
  letters,
}: {
  readonly unitsPerKm: number;
  readonly language: Language;
  readonly letters: Letters;
}): ScaleBar {
  const kilometres = roundBelow(longest / unitsPerKm);
  const words = setWords({ face: 'sans', weight: 600, size: 11, lines: [inKilometres(kilometres, language)] }, letters);
  const y = mapHeight - margin;
  const right = margin + kilometres * unitsPerKm;
  const label = words.at(margin + words.width / 2 - 3, y - 4 - words.height / 2);
  const width = Math.max(right - margin, words.width) + 10;
  const box = { left: margin - 5, top: label.box.top, width, height: mapHeight - label.box.top };
  return { left: margin, right, y, label: { ...label, box } };
}

function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2].find((one) => one * power <= value) ?? 1);
}
