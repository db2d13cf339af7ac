import type { Language } from '../model/language.ts';

/** Dates as readers of one language see them, in the zone of the newsroom whatever the zone of the machine. */
export interface Dates {
  /** `September 2, 2025, 09:30 (UTC+3)` */
  instant(at: Date): string;
  /** The day of an instant in the newsroom's zone: `September 2, 2025`. */
  date(at: Date): string;
  /** The day without its year, for a column of times: `Sep 2`. */
  shortDate(at: Date): string;
  /** `09:30` */
  time(at: Date): string;
  /** A calendar day, `YYYY-MM-DD`: `September 2, 2025`. */
  day(day: string): string;
  /** `September 2025` */
  month(year: string, month: string): string;
  /** `September` */
  monthName(month: string): string;
}

/** American months for the newsroom's American spelling; hours as soldiers and Ukrainians count them. */
const locales: Readonly<Record<Language, string>> = { en: 'en-US', uk: 'uk' };

/** No abbreviation for the Ukrainian "year" after a date: newspapers leave it out. */
const yearWord = /\sр\.$/u;

const made = new Map<string, Dates>();

/** Formatters are slow to make and every page asks for the same ones, so each pair is made once. */
export function datesIn(language: Language, timeZone: string): Dates {
  const key = `${language} ${timeZone}`;
  const dates = made.get(key) ?? makeDates(language, timeZone);
  made.set(key, dates);
  return dates;
}

function makeDates(language: Language, timeZone: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) => {
    const formatter = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone });
    const known = new WeakMap<Date, string>();
    return (at: Date) => {
      const text = known.get(at) ?? formatter.format(at).replace(yearWord, '');
      known.set(at, text);
      return text;
    };
  };
  const full = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const date = format(full);
  const day = format(full, 'UTC');
  const month = format({ year: 'numeric', month: 'long' }, 'UTC');
  const monthName = format({ month: 'long' }, 'UTC');
  const offset = offsetIn(timeZone);
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    date,
    time,
    instant: (at) => `${date(at)}, ${time(at)} (${offset(at)})`,
    shortDate: format({ month: 'short', day: 'numeric' }),
    day: (text) => day(new Date(`${text}T00:00:00Z`)),
    month: (year, text) => month(new Date(`${year}-${text}-01T00:00:00Z`)),
    monthName: (text) => monthName(new Date(`2000-${text}-01T00:00:00Z`)),
  };
}

/** The zone's distance from UTC at that moment, such as `UTC+3`: an abbreviation such as EEST says less to readers. */
function offsetIn(timeZone: string): (at: Date) => string {
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  return (at) => {
    const zone = formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName');
    if (!zone) throw new RangeError(`${timeZone} has no distance from UTC.`);
    return zone.value.replace(/^GMT(?:\+0$)?/u, 'UTC');
  };
}
