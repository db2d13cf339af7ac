/** The names of the months in English and Ukrainian, abbreviated or in full, in every case that a date can have. */
const months = [
  'jan(?:uary)?|січ(?:ень|ня|ні)?',
  'feb(?:ruary)?|лют(?:ий|ого|ому)?',
  'mar(?:ch)?|бер(?:езень|езня|езні)?',
  'apr(?:il)?|кві(?:тень|тня|тні)?',
  'may|тра(?:вень|вня|вні)?',
  'june?|чер(?:вень|вня|вні)?',
  'july?|лип(?:ень|ня|ні)?',
  'aug(?:ust)?|сер(?:пень|пня|пні)?',
  'sept?(?:ember)?|вер(?:есень|есня|есні)?',
  'oct(?:ober)?|жов(?:тень|тня|тні)?',
  'nov(?:ember)?|лис(?:топад|топада|топаді)?',
  'dec(?:ember)?|гру(?:день|дня|дні)?',
].map((names) => new RegExp(`^(?:${names})$`, 'iu'));

const numeric = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const dayFirst = /^(?:(\d{1,2})\s+)?(\p{L}{3,})\.?\s+(\d{4})(?:\s+року|\s+р\.?)?$/u;
const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const hour = /(?:,?\s+(?:(?:at|об?)\s+)?|(?<=\d)T)([01]?\d|2[0-3]):([0-5]\d)$/u;
const yearOnly = /^(\d{4})\s+(?:рік|року|р\.?)$/u;

/**
 * Parses a date in words into the form of `<time datetime>` (HTML Standard): `2025`, `2025-09`, `2025-09-01` or
 * `2025-09-01T10:30`. `undefined` if the words are no date, such as "Mid-1990s".
 */
export function parseDate(words: string): string | undefined {
  const text = words.trim().replace(/[.:]$/u, '');
  const [, hours, minutes = ''] = hour.exec(text) ?? [];
  const date = dayIn(hours === undefined ? text : text.replace(hour, ''));
  if (hours === undefined || date === undefined) return date;
  return date.length === '2025-09-01'.length ? `${date}T${hours.padStart(2, '0')}:${minutes}` : undefined;
}

function dayIn(text: string): string | undefined {
  const [year, month, day] = parts(text);
  if (year === undefined) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return isInCalendar(date) ? date : undefined;
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
  const index = months.findIndex((names) => names.test(word));
  return index < 0 ? [] : [year, String(index + 1).padStart(2, '0'), day?.padStart(2, '0')];
}

function isInCalendar(date: string): boolean {
  const whole = `${date}${'-01-01'.slice(date.length - 4)}`;
  const at = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
}
