import type { Language } from '../model/language.ts';
import { setQuotes } from './quotation-marks.ts';

/** How one language sets type. */
export interface Typesetter {
  /** Outer and inner quotation marks, opening and closing. */
  readonly quotes: readonly [outer: readonly [string, string], inner: readonly [string, string]];
  /** Whether `'` may open and close a quotation. */
  readonly hasSingleQuotes: boolean;
  /** Each match is one space or a text with one, which must not break. */
  readonly unbroken: readonly RegExp[];
}

const dash = /(?<=\S) [-–—] (?=\S)/gu;
const space = '\u00A0';

/**
 * Units stand behind a number; after them neither letter nor digit. "KN-23 m" is no measure: the number must stand
 * alone. Every rule puts one character in the place of one, so that the texts of a paragraph keep their places.
 */
const measure = (units: string) =>
  new RegExp(`(?<=(?:^|[\\s(~$€£≈<>–«„“‘])\\d[\\d.,]*) (?=(?:(?:${units})[²³]?(?![\\p{L}\\p{N}])|%))`, 'gu');

/** Groups of thousands; initials and the name behind them. */
const everywhere = [
  /(?<=(?<![\d.,\p{L}-])\d{1,3}(?: \d{3}){0,3}) (?=\d{3}(?![\d\p{L}-]))/gu,
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
];
const dayBefore = (months: string) => new RegExp(`(?<=(?<![\\d.,-])\\d{1,2}) (?=(?:${months})(?![\\p{L}-]))`, 'gu');
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const typesetters: Readonly<Record<Language, Typesetter>> = {
  en: {
    quotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    hasSingleQuotes: true,
    unbroken: [
      ...everywhere,
      measure('[kcm]?m|[kM]?g|t|[kMG]?W|kt|Mt|[kM]Hz|GHz|km/h|m/s|mph|knots|ft|lb|°C|million|billion|trillion|percent'),
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
    unbroken: [
      ...everywhere,
      measure(
        '[ксм]?м|[км]?г|т|тонн\\p{L}*|[кМГ]?Вт|кт|Мт|[кМГ]Гц|км/год|м/с|год|хв|с|°C|тис|млн|млрд|грн|рр?|рок\\p{L}*|ст|відсотк\\p{L}*',
      ),
      dayBefore('січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня'),
      /(?<=(?<!\p{L})(?:м|с|смт|ім|вул|див|рис)\.) (?=\S)/gu,
      / (?=(?:б|би|ж|же)(?![\p{L}\p{N}’']))/gu,
      /(?<=(?:^|[\s(«„–])(?:[вузіїйоая]|на|до|за|по|зі|із|від|для|без|під|над|при|про|об|зо|не|ні|та|чи|бо)) (?=\S)/giu,
      /(?<=№) (?=\d)/gu,
    ],
  },
};

/** The text with its marks set, as long as before. */
export function setType(text: string, typesetter: Typesetter): string {
  const quoted = /["']/u.test(text) ? setQuotes(text, typesetter) : text;
  if (!quoted.includes(' ')) return quoted;
  // A dash stays with the word before it; the space behind it may break.
  const dashed = quoted.replace(dash, (found) => `${space}${found[1] === '-' ? '–' : (found[1] ?? '')} `);
  return typesetter.unbroken.reduce((set, rule) => set.replace(rule, space), dashed);
}
