import type { Language } from '../../model/language.ts';
import { setQuotes } from './quotation-marks.ts';

/** How one language sets type. */
export interface Typesetter {
  /** Outer and inner quotation marks, opening and closing. */
  readonly quotes: readonly [outer: readonly [string, string], inner: readonly [string, string]];
  /** Whether `'` may open and close a quotation. */
  readonly hasSingleQuotes: boolean;
  /** What else keyboards write for an apostrophe. */
  readonly apostrophe?: RegExp;
  /** Each match is one space or a text with one, which must not break. */
  readonly unbroken: readonly RegExp[];
  /** The same beside a figure: most paragraphs have none. */
  readonly unbrokenFigures: readonly RegExp[];
}

const dash = /(?<=\S) [-–—] (?=\S)/gu;
const space = '\u00A0';

/**
 * Units stand behind a number; after them neither letter nor digit. "KN-23 m" is no measure: the number must stand
 * alone. Every rule puts one character in the place of one, so that the texts of a paragraph keep their places.
 */
const measure = (units: string) => new RegExp(`(?<=${number}) (?=(?:(?:${units})[²³]?(?![\\p{L}\\p{N}])|%))`, 'gu');
/** Or a range of two. */
const number = '(?:^|[\\s(~$€£≈<>–«„“‘])[-−+±]?\\d(?:[\\d.,]*\\d)?(?:-\\d(?:[\\d.,]*\\d)?)?';

/** Telephone numbers; groups of thousands; signs before a number. */
const everyFigure = [
  /(?<=\+\d[\d ()-]{0,16}) (?=[\d(])/gu,
  /(?<=(?<![\d.,\p{L}-])\d{1,3}(?: \d{3}){0,3}) (?=\d{3}(?![\d\p{L}-]))/gu,
  /(?<=[№§]) (?=\d)/gu,
];
/** And the name behind them. */
const initials = /(?<=(?<![\p{L}\p{N}-])\p{Lu}\.) (?=\p{Lu})/gu;
const dayBefore = (months: string) => new RegExp(`(?<=(?<![\\d.,-])\\d{1,2}) (?=(?:${months})(?![\\p{L}-]))`, 'gu');
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const typesetters: Readonly<Record<Language, Typesetter>> = {
  en: {
    quotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    hasSingleQuotes: true,
    unbroken: [initials],
    unbrokenFigures: [
      ...everyFigure,
      measure(
        '[kcm]?m|[kM]?g|t|[kMG]?W|kt|Mt|[kM]Hz|GHz|km/h|m/s|mph|knots|miles|ft|lb|tons?|tonnes?|hp|ha|°[CF]|million|billion|trillion|percent',
      ),
      dayBefore(months),
      new RegExp(`(?<=(?<![\\p{L}])(?:${months})) (?=\\d{1,2}(?!\\d))`, 'gu'),
      /(?<=(?<!\p{L})(?:No|pp?)\.) (?=\d)/gu,
    ],
  },
  uk: {
    quotes: [
      ['«', '»'],
      ['„', '“'],
    ],
    hasSingleQuotes: false,
    apostrophe: /(?<=\p{L})[ʼ‘´](?=\p{L})/gu,
    unbroken: [
      initials,
      /(?<=(?<!\p{L})(?:м|с|смт|ім|вул|див|рис)\.) (?=\S)/gu,
      /(?<=(?<!\p{L})(?:т|н)\.) (?=(?:д|е|зв|п|ч)\.)/gu,
      // What somebody says begins with a dash.
      /(?<=(?:^|\n)[–—]) (?=\S)/gu,
      / (?=(?:б|би|ж|же)(?![\p{L}\p{N}’']))/gu,
      /(?<=(?:^|[\s(«„–])(?:[вузіїйоая]|на|до|за|по|зі|із|від|для|без|під|над|при|про|об|зо|між|через|перед|понад|поза|крізь|не|ні|та|чи|бо)) (?=\S)/giu,
    ],
    unbrokenFigures: [
      ...everyFigure,
      measure(
        '[ксм]?м|[км]?г|т|тонн\\p{L}*|га|л|[кМГ]?Вт|к[ВН]|кт|Мт|[кМГ]Гц|км/год|м/с|год|хв|с|°C|тис|млн|млрд|грн|рр?|рок\\p{L}*|ст|відсотк\\p{L}*',
      ),
      dayBefore('січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня'),
      /(?<=(?<!\p{L})(?:п|ст|т|ч|гл|стор)\.) (?=\d)/gu,
    ],
  },
};

/** The text with its marks set, as long as before. */
export function setType(text: string, typesetter: Typesetter): string {
  const { apostrophe } = typesetter;
  const typed = apostrophe ? text.replace(apostrophe, '’') : text;
  const quoted = /["']/u.test(typed) ? setQuotes(typed, typesetter) : typed;
  if (!quoted.includes(' ')) return quoted;
  // A dash stays with the word before it; the space behind it may break.
  const dashed = quoted.replace(dash, (found) => `${space}${found[1] === '-' ? '–' : found.charAt(1)} `);
  const figures = /\d/u.test(dashed) ? unbroken(dashed, typesetter.unbrokenFigures) : dashed;
  return unbroken(figures, typesetter.unbroken);
}

function unbroken(text: string, rules: readonly RegExp[]): string {
  return rules.reduce((set, rule) => set.replace(rule, space), text);
}
