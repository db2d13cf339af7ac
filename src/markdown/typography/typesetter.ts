import type { Language } from '../../model/language.ts';
import { replaceQuotes, type QuotingRules } from './quotation-marks.ts';

/** The typographic rules of a language. */
export interface Typesetter extends QuotingRules {
  /** Matches other characters that are typed for an apostrophe. */
  readonly apostrophe?: RegExp;
  /** Each match is a space at which a line must not break. */
  readonly unbroken: readonly RegExp[];
  /** The same beside digits; applied only to texts that have some. */
  readonly unbrokenFigures: readonly RegExp[];
}

const dash = /(?<=\S) [-–—] (?=\S)/gu;
const space = '\u00A0';

/** Matches the space between a number and one of these units. The number must be a word of its own: "KN-23 m" is no measure. */
const measure = (units: string) => new RegExp(`(?<=${number}) (?=(?:(?:${units})[²³]?(?![\\p{L}\\p{N}])|%))`, 'gu');
/** A number or a range. */
const number = '(?:^|[\\s(~$€£≈<>–«„“‘])[-−+±]?\\d(?:[\\d.,]*\\d)?(?:-\\d(?:[\\d.,]*\\d)?)?';

/** Spaces in phone numbers, between groups of thousands, and after № and §. */
const everyFigure = [
  /(?<=\+\d[\d ()-]{0,16}) (?=[\d(])/gu,
  /(?<=(?<![\d.,\p{L}-])\d{1,3}(?: \d{3}){0,3}) (?=\d{3}(?![\d\p{L}-]))/gu,
  /(?<=[№§]) (?=\d)/gu,
];
/** Matches the space after an initial, before another one or a surname. */
const initials = /(?<=(?<![\p{L}\p{N}-])\p{Lu}\.) (?=\p{Lu})/gu;
const dayBefore = (months: string) => new RegExp(`(?<=(?<![\\d.,-])\\d{1,2}) (?=(?:${months})(?![\\p{L}-]))`, 'gu');
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The typographic rules by language. Every rule replaces one character by one, as `typography` needs. */
export const typesetters: Readonly<Record<Language, Typesetter>> = {
  en: {
    quotes: ['“”', '‘’'],
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
    quotes: ['«»', '„“'],
    hasSingleQuotes: false,
    apostrophe: /(?<=\p{L})[ʼ‘´](?=\p{L})/gu,
    unbroken: [
      initials,
      /(?<=(?<!\p{L})(?:м|с|смт|ім|вул|див|рис)\.) (?=\S)/gu,
      /(?<=(?<!\p{L})(?:т|н)\.) (?=(?:д|е|зв|п|ч)\.)/gu,
      // A dash at the beginning of a line introduces direct speech.
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

/** A text with typographic quotation marks, apostrophes, dashes and non-breaking spaces; its length does not change. */
export function typeset(text: string, typesetter: Typesetter): string {
  const { apostrophe } = typesetter;
  const typed = apostrophe ? text.replace(apostrophe, '’') : text;
  const quoted = /["']/u.test(typed) ? replaceQuotes(typed, typesetter) : typed;
  if (!quoted.includes(' ')) return quoted;
  // No line begins with a dash; it may break after one.
  const dashed = quoted.replace(dash, (found) => `${space}${found[1] === '-' ? '–' : found.charAt(1)} `);
  const figures = /\d/u.test(dashed) ? unbroken(dashed, typesetter.unbrokenFigures) : dashed;
  return unbroken(figures, typesetter.unbroken);
}

function unbroken(text: string, rules: readonly RegExp[]): string {
  return rules.reduce((set, rule) => set.replace(rule, space), text);
}
