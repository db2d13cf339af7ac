import { expect, test } from 'vitest';
import { coordinates, precision } from './coordinates.ts';

test('a position is told by hemisphere, without signs', () => {
  expect(coordinates({ lat: 39.8, lon: 125.75 }, 'en')).toBe('39.8° N, 125.75° E');
  expect(coordinates({ lat: -34.6, lon: -58.4 }, 'en')).toBe('34.6° S, 58.4° W');
});

test('Ukrainian writes decimals with a comma, so a semicolon parts the two', () => {
  expect(coordinates({ lat: 39.8, lon: 125.8 }, 'uk')).toBe('39,8° пн. ш.; 125,8° сх. д.');
});

test('how near a position is given is told in the kilometres that the newsroom wrote, down to a part of one', () => {
  expect(precision(10, 'en')).toBe('Position rounded to 10 km');
  expect(precision(0.0625, 'uk')).toBe('Положення округлено до 0,0625 км');
});
