import { beforeAll, expect, test } from 'vitest';
import { openShaper, type Shaper } from './shaper.ts';

const headline = { face: 'serif', weight: 660, size: 100 } as const;
let letters: Shaper;

beforeAll(async () => {
  letters = await openShaper();
});

test('a line may mix scripts: each letter is drawn by the file of the face that has it', () => {
  const files = letters.set('Су-27 та F-16 у Łodzi за Ѣ', headline).glyphs.map(({ id }) => id.split('-')[0]);
  expect(new Set(files)).toEqual(new Set(['0', '1', '2', '3']));
});

test('letters are kerned', () => {
  const wide = ['A', 'V'].map((letter) => letters.outlined(letter, headline).width);
  expect(letters.outlined('AV', headline).width).toBeLessThan((wide[0] ?? 0) + (wide[1] ?? 0) - 5);
});

test.each(['漢', '🚀'])('what no font holds is seen as an empty box, and stops nothing: %s', (letter) => {
  const [set] = letters.set(letter, headline).glyphs;
  expect(set?.id).toMatch(/-0$/u);
  expect(letters.outlined(letter, headline).path).not.toBe('');
});

test('an accent that is written as a mark of its own stands with its letter', () => {
  expect(letters.set('й', headline).glyphs).toHaveLength(1);
  expect(letters.set('и\u0301', headline).width).toBeCloseTo(letters.set('и', headline).width, 2);
});

test('marks that say how a letter is shown are not seen', () => {
  const path = (text: string) => letters.outlined(text, headline).path;
  expect(path('KN\u206023\u200D')).toBe(path('KN23'));
});

test('an outline stands on the baseline at 0 and grows with the size', () => {
  const { path, width } = letters.outlined('H', headline);
  const heights = [...path.matchAll(/[ML]\S+ (-?[\d.]+)/gu)].map(([, y]) => Number(y));
  expect(Math.max(...heights)).toBe(0);
  expect(Math.min(...heights)).toBeCloseTo(-66, 0);
  expect(letters.outlined('H', { ...headline, size: 50 }).width).toBeCloseTo(width / 2, 5);
});

test('a heavier weight is drawn heavier', () => {
  const { path, width } = letters.outlined('н', { face: 'sans', weight: 700, size: 20 });
  const light = letters.outlined('н', { face: 'sans', weight: 400, size: 20 });
  expect(path).not.toBe(light.path);
  expect(width).toBeGreaterThan(light.width);
});

test('a glyph by itself is the one that stands first in its line', () => {
  const [first] = letters.set('Ж', headline).glyphs;
  expect(letters.glyph(first?.id ?? '', headline, 0)).toBe(letters.outlined('Ж', headline).path);
});

test('a line without letters has no width', () => {
  expect(letters.outlined('', headline)).toEqual({ path: '', width: 0 });
});
