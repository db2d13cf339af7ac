import type { Element, ElementContent } from 'hast';
import type { Language } from '../../model/language.ts';
import { element } from '../tree/element.ts';

/*
 * A drawing is as wide as its column, so that places along it are percents, and as high as its words need, so that places
 * down it are ems: letters keep their size on every screen, and grow with the reader's.
 */

/** The narrowest drawing, on a phone of 320 px, holds about so many digits or letters side by side. */
export const lettersAcross = 40;
/** From one line of words to the next, in ems. */
export const lineHeight = 1.35;

export function percent(value: number): string {
  return `${String(Number(value.toFixed(2)))}%`;
}

export function ems(value: number): string {
  return `${String(Number(value.toFixed(2)))}em`;
}

/** What a text of so many letters takes of the narrowest drawing, in percent. */
export function shareOf(letters: number): number {
  return (letters / lettersAcross) * 100;
}

export interface Word {
  readonly x: string;
  /** Where the line stands, in ems from the top. */
  readonly y: number;
  /** How far beside `x` it begins. */
  readonly dx?: string;
  readonly className: string;
}

export function word(text: string, { x, y, dx, className }: Word): Element {
  return element('text', { x, y: ems(y), ...(dx !== undefined && { dx }), className: [className] }, [text]);
}

/** A text as lines of at most so many letters; what is longer than a line is cut. */
export function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/\s+/u).flatMap((one) => piecesOf(one, letters))) {
    const last = lines.at(-1);
    if (last === undefined || last.length + part.length >= letters) lines.push(part);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines;
}

function piecesOf(long: string, letters: number): readonly string[] {
  const signs = Array.from(long);
  const count = Math.ceil(signs.length / letters);
  return Array.from({ length: count }, (_, index) => signs.slice(index * letters, (index + 1) * letters).join(''));
}

/** The drawing itself: for the eye alone, since the table beside it says the same. */
export function drawing(children: readonly ElementContent[], height: number): Element {
  const properties = { className: ['chart-drawing'], ariaHidden: 'true', width: '100%', height: ems(height) };
  return element('svg', properties, children);
}

/** Writes the ticks of a scale as the language writes numbers, with a minus as wide as a plus. */
export function tickWords(ticks: readonly number[], language: Language): readonly string[] {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 9 });
  return ticks.map((tick) => numbers.format(tick).replace('-', '−'));
}

export function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => Array.from(text).length));
}
