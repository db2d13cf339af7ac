import type { Element } from 'hast';
import { linesOf, lineHeight, lettersAcross, word } from './parts.ts';

export interface Legend {
  readonly elements: readonly Element[];
  /** In ems. */
  readonly height: number;
}

/** Which sign is which series, one under another; nothing where there is only one. */
export function legend(series: readonly string[], sign: (index: number, y: number) => readonly Element[]): Legend {
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
