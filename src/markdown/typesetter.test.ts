import { expect, test } from 'vitest';
import { setType, typesetters } from './typesetter.ts';

const s = '\u00A0';

test.each([
  ['"It\'s so," he said - once.', `“It’s so,” he said${s}– once.`],
  ['"outer "inner" outer"', '“outer ‘inner’ outer”'],
  ["'Fine' in the '90s, the soldiers' food", '‘Fine’ in the ’90s, the soldiers’ food'],
  ['("in brackets")', '(“in brackets”)'],
  ['A 12" pipe, 5\' long', 'A 12" pipe, 5\' long'],
  ['300 km, ~300 km, 5 kg, 10 percent', `300${s}km, ~300${s}km, 5${s}kg, 10${s}percent`],
  ['one – two — three', `one${s}– two${s}— three`],
])('English: %s', (typed, set) => {
  expect(setType(typed, typesetters.en)).toBe(set);
});

test.each([
  ['"П\'ять" об\'єктів', '«П’ять» об’єктів'],
  ['"зовні "всередині" зовні"', '«зовні „всередині“ зовні»'],
  ['П’ять у Києві і в Одесі', `П’ять у${s}Києві і${s}в${s}Одесі`],
  ['300 км і 2018 р., № 5', `300${s}км і${s}2018${s}р., №${s}5`],
  ['Якість - це все', `Якість${s}– це все`],
])('Ukrainian: %s', (typed, set) => {
  expect(setType(typed, typesetters.uk)).toBe(set);
});

test.each([
  'KN-23',
  'Su-57',
  'Су-57',
  '2S19',
  '10:30',
  '3:1',
  'F-16:s',
  '$5–7',
  '~300',
  'PAC-3 MSE',
  '(c) 1/2 +-',
  '...',
])('%s stays what it is', (typed) => {
  expect(setType(typed, typesetters.en)).toBe(typed);
  expect(setType(typed, typesetters.uk)).toBe(typed);
});
