import type { Language } from '../../model/language.ts';

type InWords = (at: Date) => string;

const locales: Readonly<Record<Language, string>> = { en: 'en-US', uk: 'uk' };
const made = new Map<string, InWords>();

/** `September 2, 2025, 09:30 (UTC+3)`, in the newsroom's zone whatever the zone of the machine. */
export function instantInWords(at: Date, language: Language, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  const inWords = made.get(key) ?? makeWords(language, timeZone);
  made.set(key, inWords);
  return inWords(at);
}

function makeWords(language: Language, timeZone: string): InWords {
  const formatter = (locale: string, options: Intl.DateTimeFormatOptions) => {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  };
  const date = formatter(locales[language], { year: 'numeric', month: 'long', day: 'numeric' });
  const time = formatter(locales[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const zone = formatter('en', { timeZoneName: 'shortOffset' });
  return (at) => {
    // Ukrainian newspapers leave out the abbreviated "year" that the formatter adds.
    const day = date.format(at).replace(/\sр\.$/u, '');
    return `${day}, ${time.format(at)} (${offsetOf(zone, at)})`;
  };
}

function offsetOf(zone: Intl.DateTimeFormat, at: Date): string {
  const name = zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return (name ?? 'UTC').replace(/^GMT(?:\+0$)?/u, 'UTC');
}
