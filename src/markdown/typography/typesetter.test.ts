import { expect, test } from 'vitest';
import { typeset, typesetters } from './typesetter.ts';

const s = '\u00A0';

test.each([
  ['"It\'s so," he said - once.', `“It’s so,” he said${s}– once.`],
  ['"outer "inner" outer"', '“outer ‘inner’ outer”'],
  ["'Fine' in the '90s, the soldiers' food", '‘Fine’ in the ’90s, the soldiers’ food'],
  ['("in brackets")', '(“in brackets”)'],
  ['A 12" pipe, 5\' long', 'A 12" pipe, 5\' long'],
  ['300 km, ~300 km, 5 kg, 10 percent', `300${s}km, ~300${s}km, 5${s}kg, 10${s}percent`],
  ['one – two — three', `one${s}– two${s}— three`],
  ['5 km², 300 m/s, 5 %, 12 knots, 40 ft, "5 kg"', `5${s}km², 300${s}m/s, 5${s}%, 12${s}knots, 40${s}ft, “5${s}kg”`],
  ['10 000 men, 1 234 567 shells', `10${s}000 men, 1${s}234${s}567 shells`],
  ['24 February 2022, February 24, May 9', `24${s}February 2022, February${s}24, May${s}9`],
  ['No. 5, p. 12, J. K. Smith', `No.${s}5, p.${s}12, J.${s}K.${s}Smith`],
  ['10-15 km, -5 °C, +5 °C, 30 miles, 5 tons', `10-15${s}km, -5${s}°C, +5${s}°C, 30${s}miles, 5${s}tons`],
  ['+380 44 123 45 67, +1 (202) 456-1111', `+380${s}44${s}123${s}45${s}67, +1${s}(202)${s}456-1111`],
  ['non-"state" and "A"-"B"', 'non-“state” and “A”-“B”'],
  ['\'"Now" is late,\' he said', '‘“Now” is late,’ he said'],
  ["rock 'n' roll", 'rock ’n’ roll'],
  ['<a href="/x/"> he "typed"', '<a href="/x/"> he “typed”'],
  ['a"b', 'a"b'],
  ['IRIS-T. The M1A1. The end', 'IRIS-T. The M1A1. The end'],
  ['the 5 men, 24 May-born, in 2022 a 5 metre gun', 'the 5 men, 24 May-born, in 2022 a 5 metre gun'],
])('English: %s', (typed, set) => {
  expect(typeset(typed, typesetters.en)).toBe(set);
});

test.each([
  ['"П\'ять" об\'єктів', '«П’ять» об’єктів'],
  ['"зовні "всередині" зовні"', '«зовні „всередині“ зовні»'],
  ['П’ять у Києві і в Одесі', `П’ять у${s}Києві і${s}в${s}Одесі`],
  ['300 км і 2018 р., № 5', `300${s}км і${s}2018${s}р., №${s}5`],
  ['Якість - це все', `Якість${s}– це все`],
  ['5 км², 300 м/с, 5 %, 40 тонн, «5 кг»', `5${s}км², 300${s}м/с, 5${s}%, 40${s}тонн, «5${s}кг»`],
  ['10 000 снарядів, 1 234 567', `10${s}000 снарядів, 1${s}234${s}567`],
  ['24 лютого 2022 року', `24${s}лютого 2022${s}року`],
  ['м. Київ, ім. Шевченка, Т. Г. Шевченко', `м.${s}Київ, ім.${s}Шевченка, Т.${s}Г.${s}Шевченко`],
  ['Чи та ракета, ні, бо та', `Чи${s}та${s}ракета, ні, бо${s}та`],
  ['Якби ж то, було б так, хотів би', `Якби${s}ж то, було${s}б так, хотів${s}би`],
  ['анти-"ядерний", "А"-"Б"', 'анти-«ядерний», «А»-«Б»'],
  ['пʼять, п‘ять, Куп´янськ', 'п’ять, п’ять, Куп’янськ'],
  ['10-15 км, −5 °C, 20 га, 3 л', `10-15${s}км, −5${s}°C, 20${s}га, 3${s}л`],
  ['через Київ, між нами, перед боєм', `через${s}Київ, між${s}нами, перед${s}боєм`],
  ['– Ні, – каже він.', `–${s}Ні,${s}– каже він.`],
  ['п. 5, ст. 3, § 2, т. зв. рада, і т. д.', `п.${s}5, ст.${s}3, §${s}2, т.${s}зв. рада, і${s}т.${s}д.`],
  ['Іскандер-М. Так', 'Іскандер-М. Так'],
  ["м'яч, об'єкт, Кам'янець-Подільський", 'м’яч, об’єкт, Кам’янець-Подільський'],
])('Ukrainian: %s', (typed, set) => {
  expect(typeset(typed, typesetters.uk)).toBe(set);
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
  expect(typeset(typed, typesetters.en)).toBe(typed);
  expect(typeset(typed, typesetters.uk)).toBe(typed);
});

test('time grows with the length of a text, not with its square', () => {
  // Of this thread alone: how busy the machine is does not count.
  const timeFor = (times: number) => {
    const begun = process.threadCpuUsage();
    for (const piece of ['111 ', 'A. ', 'м. ', '1, ', 'а ', '1-1 ', '+1 ', '"', '="', "'"])
      typeset(piece.repeat(times), typesetters.uk);
    const { user, system } = process.threadCpuUsage(begun);
    return user + system;
  };
  timeFor(1_000);
  expect(timeFor(48_000) / timeFor(12_000)).toBeLessThan(8);
});
