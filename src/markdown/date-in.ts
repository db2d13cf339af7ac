// English and Ukrainian months by what all their forms begin with: "вересень", "вересня".
const months = [
  'jan|січ',
  'feb|лют',
  'mar|бер',
  'apr|кві',
  'may|тра',
  'jun|чер',
  'jul|лип',
  'aug|сер',
  'sep|вер',
  'oct|жов',
  'nov|лис',
  'dec|гру',
];

const numeric = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const dayFirst = /^(?:(\d{1,2})\s+)?(\p{L}{3,})\.?\s+(\d{4})(?:\s+року|\s+р\.?)?$/u;
const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const yearOnly = /^(\d{4})\s+(?:рік|року|р\.?)$/u;

/**
 * The date that the words are, as `<time datetime>` wants it (`2025`, `2025-09`, `2025-09-01`), or `undefined` where they
 * are something else, such as "Mid-1990s".
 */
export function dateIn(words: string): string | undefined {
  const text = words.trim().replace(/[.:]$/u, '');
  const [year, month, day] = parts(text);
  if (year === undefined) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return isReal(date) ? date : undefined;
}

function parts(text: string): readonly (string | undefined)[] {
  if (numeric.test(text)) return text.split('-');
  const year = yearOnly.exec(text)?.[1];
  if (year !== undefined) return [year];
  const [, day, word, yearAfter] = dayFirst.exec(text) ?? [];
  if (word !== undefined) return withMonth(yearAfter, word, day);
  const [, first, dayAfter, last] = monthFirst.exec(text) ?? [];
  return first === undefined ? [] : withMonth(last, first, dayAfter);
}

function withMonth(year: string | undefined, word: string, day: string | undefined): readonly (string | undefined)[] {
  const start = word.slice(0, 3).toLowerCase();
  const index = months.findIndex((names) => names.split('|').includes(start));
  return index < 0 ? [] : [year, String(index + 1).padStart(2, '0'), day?.padStart(2, '0')];
}

function isReal(date: string): boolean {
  const whole = `${date}${'-01-01'.slice(date.length - 4)}`;
  const at = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
}
