import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceQuotes } from './quotation-marks.ts';
import { typesetters } from './typesetter.ts';

const { en, uk } = typesetters;

test('a quotation in a quotation has marks of its own, and the outer one goes on behind it', () => {
  expect(replaceQuotes('"a "b" c" "d"', en)).toBe('“a ‘b’ c” “d”');
  expect(replaceQuotes('"а "б" в" "г"', uk)).toBe('«а „б“ в» «г»');
});

test.each([
  ['ТОВ "Завод "Зоря"".', 'ТОВ «Завод „Зоря“».'],
  ['Він сказав: "Це "Нептун"".', 'Він сказав: «Це „Нептун“».'],
  ['"Газета "Час"", сказав він.', '«Газета „Час“», сказав він.'],
  ['""Час" пише", – сказав він.', '«„Час“ пише», – сказав він.'],
  ['(див. "Газета "Час""); "А "Б""!', '(див. «Газета „Час“»); «А „Б“»!'],
  ['"Він — "Час"" — і "В "Г""…', '«Він — „Час“» — і «В „Г“»…'],
  ['"Ми з "Су-57"", "Т "Ка-52"".', '«Ми з „Су-57“», «Т „Ка-52“».'],
  ['Сказав:"Так"; потім."Ні"', 'Сказав:«Так»; потім.«Ні»'],
  ['"Слово —", сказав; "так ", сказав', '«Слово —», сказав; «так », сказав'],
  ['"... і далі", "… і", "— Так"', '«... і далі», «… і», «— Так»'],
  ['«Завод "Зоря"» і «так"', '«Завод „Зоря“» і «так»'],
  ['«Завод "Зоря» і "так"', '«Завод „Зоря» і «так»'],
  ['"а „б“ в", "г “ґ” д"', '«а „б“ в», «г “ґ” д»'],
  ['об"єкт "Зоря", "об"єкт"', 'об"єкт «Зоря», «об"єкт»'],
  ['"труба 5" завдовжки", 5" труба', '«труба 5" завдовжки», 5" труба'],
  ["п'ять 'слів' і \"два 'слова'\"", 'п’ять «слів» і «два „слова“»'],
  ["'90-х, 5' і 'незакрите", "'90-х, 5' і 'незакрите"],
  ['вільний " знак і ("', 'вільний " знак і ("'],
])('Ukrainian: %s', (typed, set) => {
  expect(replaceQuotes(typed, uk)).toBe(set);
});

test.each([
  ['The firm "Works "Dawn"".', 'The firm “Works ‘Dawn’”.'],
  ['""Dawn" is" late; "the "Dawn"," he said', '“‘Dawn’ is” late; “the ‘Dawn’,” he said'],
  ['"a "b "c" b" a"', '“a ‘b “c” b’ a”'],
  ['\'He said "yes"\' and "he said \'no\'"', '‘He said “yes”’ and “he said ‘no’”'],
  ["'Su-57' and \"'Su-35'\"", '‘Su-57’ and “‘Su-35’”'],
  ['“the "Dawn"” and “so"', '“the ‘Dawn’” and “so”'],
])('English: %s', (typed, set) => {
  expect(replaceQuotes(typed, en)).toBe(set);
});

test('a mark that closes what an earlier paragraph opened closes it', () => {
  expect(replaceQuotes('and so on."', en)).toBe('and so on.”');
});

test('feet, inches and attributes of HTML stay as they were typed', () => {
  for (const typed of ['5\'11"', '12" pipes', 'a="b" c="d/"']) expect(replaceQuotes(typed, en)).toBe(typed);
});

test('an apostrophe is none of the quotations', () => {
  expect(replaceQuotes("'I can't,' she said of the '90s, 'n' more", en)).toBe(
    '‘I can’t,’ she said of the ’90s, ’n’ more',
  );
});

test('whatever is typed, only marks change, one for one', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', "'", 'a', '5', ' ', '-', '(', '=', '.', '“', '«', '»', '\uE000'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, fc.constantFrom(en, uk), (typed, typesetter) => {
      const set = replaceQuotes(typed, typesetter);
      expect(set).toHaveLength(typed.length);
      for (let at = 0; at < typed.length; at += 1) if (!/["']/u.test(typed[at] ?? '')) expect(set[at]).toBe(typed[at]);
    }),
  );
});

/** Words and quotations in a row; `pause` stands after the last of them. */
interface Phrase {
  readonly parts: readonly (string | Phrase)[];
  readonly pause: string;
}

const phrases = fc.letrec<{ phrase: Phrase; part: string | Phrase }>((tie) => ({
  phrase: fc.record({
    parts: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    pause: fc.constantFrom('', '.', ',', '!', '?', '…', ';', ':', ' —', '?!', '...', ')', ').', ' -', '%'),
  }),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('слово', 'word', 'Су-57', '1991', '(так)', '№', 'A.', '–', '30 %', '\uE000'),
    tie('phrase'),
  ),
})).phrase;

/** A phrase with the marks of each level around its quotations. */
function written({ parts, pause }: Phrase, levels: readonly string[], level = 0): string {
  const [opening = '', closing = ''] = levels[level % levels.length] ?? '';
  const words = parts.map((one) =>
    typeof one === 'string' ? one : `${opening}${written(one, levels, level + 1)}${closing}`,
  );
  return `${words.join(' ')}${pause}`;
}

test('quotations that were typed in pairs are set in pairs, however deep and whatever stands beside them', () => {
  fc.assert(
    fc.property(phrases, fc.constantFrom(en, uk), (phrase, typesetter) => {
      expect(replaceQuotes(written(phrase, ['""']), typesetter)).toBe(written(phrase, typesetter.quotes));
    }),
    { numRuns: 1000 },
  );
});
