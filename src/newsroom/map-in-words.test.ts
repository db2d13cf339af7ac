import { expect, test } from 'vitest';
import { mapInWords } from './map-in-words.ts';

test('a map is told to those who do not see it: its place, the countries that it names, its rings', () => {
  const shown = { name: 'Yongbyon', home: 'North Korea', around: ['China', 'South Korea'], ringsKm: [100, 1300] };
  expect(mapInWords({ ...shown, language: 'en' })).toBe(
    'Map: Yongbyon, North Korea; around it: China and South Korea; rings at 100 and 1,300 km',
  );
});

test('a map is told in Ukrainian on a Ukrainian page', () => {
  const shown = { name: 'Йонбьон', home: 'Північна Корея', around: ['Китай'], ringsKm: [300] };
  expect(mapInWords({ ...shown, language: 'uk' })).toBe(
    'Мапа: Йонбьон, Північна Корея; поруч: Китай; кола на відстані 300 км',
  );
});

test('a country that the name of the place says is not told twice', () => {
  const shown = { name: 'Pyongyang, North Korea', home: 'North Korea', around: [], ringsKm: [] };
  expect(mapInWords({ ...shown, language: 'en' })).toBe('Map: Pyongyang, North Korea');
});

test('what is not on a map is not told', () => {
  expect(mapInWords({ name: 'A ship', home: undefined, around: [], ringsKm: [], language: 'en' })).toBe('Map: A ship');
});
