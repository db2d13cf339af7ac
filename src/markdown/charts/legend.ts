import type { Element } from 'hast';
import { linesOf, lineHeight, lettersAcross, word } from './parts.ts';

/**
 * Draws the legend of a chart: the sign and the name of each series, one below another. Empty if there is one series. Its
 * height is in ems.
 * @param sign draws the sign of a series, `y` ems from the top.
 */
export function legend(series: readonly string[], sign: (index: number, y: number) => readonly Element[]) {
  if (series.length < 2) return { elements: [], height: 0 };
  const elements: Element[] = [];
  let y = 0;
  for (const [index, name] of series.entries()) {
    elements.push(...sign(index, y + lineHeight / 2));
    for (const line of linesOf(name, lettersAcross - 8)) {
      y += lineHeight;
      elements.push(word(line, { x: '2.6em', y: y - 0.33, className: 'chart-name' }));
    }
    y += 0.2;
  }
  return { elements, height: y + 0.6 };
}
