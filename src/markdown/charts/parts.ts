import type { Element, ElementContent } from 'hast';
import type { Language } from '../../model/language.ts';
import { element } from '../tree/element.ts';

/*
 * Horizontal places of a drawing are percentages of the column's width, vertical ones are ems: the text keeps its size on
 * every screen and follows the reader's font size.
 */

/** How many letters fit side by side into the narrowest drawing, on a phone of 320 px. */
export const lettersAcross = 40;
/** From one line of text to the next, in ems. */
export const lineHeight = 1.35;

/** A percentage with at most two decimals, as an SVG length. */
export function percent(value: number): string {
  return `${String(Number(value.toFixed(2)))}%`;
}

/** A number of ems with at most two decimals, as an SVG length. */
export function ems(value: number): string {
  return `${String(Number(value.toFixed(2)))}em`;
}

/** The width of so many letters in the narrowest drawing, in percent. */
export function shareOf(letters: number): number {
  return (letters / lettersAcross) * 100;
}

interface Word {
  readonly x: string;
  readonly y: number;
  readonly dx?: string;
  readonly className: string;
}

/** A text in a drawing, as an SVG element. `y` is its baseline in ems from the top, `dx` a shift from `x`. */
export function word(text: string, { x, y, dx, className }: Word): Element {
  return element('text', { x, y: ems(y), ...(dx !== undefined && { dx }), className: [className] }, [text]);
}

/** Wraps a text into lines of at most so many letters; longer words are broken. */
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

/** The SVG element of a drawing, hidden from screen readers, which read the table. `height` is in ems. */
export function drawing(children: readonly ElementContent[], height: number): Element {
  const properties = { className: ['chart-drawing'], ariaHidden: 'true', width: '100%', height: ems(height) };
  return element('svg', properties, children);
}

/** The labels of a scale's ticks in the notation of a language, with U+2212 as the minus sign. */
export function tickWords(ticks: readonly number[], language: Language): readonly string[] {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 9 });
  return ticks.map((tick) => numbers.format(tick).replace('-', '−'));
}

/** The length of the longest text, in characters. */
export function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => Array.from(text).length));
}
