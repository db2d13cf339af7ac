import type { Language } from '../model/language.ts';

/** The formatters of dates in one language and time zone, whatever those of the machine. */
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

/** BCP 47 tags. The newsroom spells American English, so it writes months before days. */
const locales: Readonly<Record<Language, string>> = { en: 'en-US', uk: 'uk' };

/** The abbreviation of "year" that Intl puts after a Ukrainian date. Newspapers leave it out. */
const yearWord = /\sр\.$/u;

const cached = new Map<string, Dates>();

/** Returns the formatters of a language and an IANA time zone, which are made once, since making them is slow. */
export function datesIn(language: Language, timeZone: string): Dates {
  const key = `${language} ${timeZone}`;
  const dates = cached.get(key) ?? makeDates(language, timeZone);
  cached.set(key, dates);
  return dates;
}

function makeDates(language: Language, timeZone: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) => {
    const formatter = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone });
    const formatted = new WeakMap<Date, string>();
    return (at: Date) => {
      const text = formatted.get(at) ?? formatter.format(at).replace(yearWord, '');
      formatted.set(at, text);
      return text;
    };
  };
  const full = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const date = format(full);
  const day = format(full, 'UTC');
  const month = format({ year: 'numeric', month: 'long' }, 'UTC');
  const monthName = format({ month: 'long' }, 'UTC');
  const offset = offsetFormatter(timeZone);
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

/** Formats the zone's offset from UTC at an instant, `UTC+3`: few readers know abbreviations such as EEST. */
function offsetFormatter(timeZone: string): (at: Date) => string {
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  return (at) => {
    const zone = formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName');
    if (!zone) throw new RangeError(`${timeZone} has no distance from UTC.`);
    return zone.value.replace(/^GMT(?:\+0$)?/u, 'UTC');
  };
}
