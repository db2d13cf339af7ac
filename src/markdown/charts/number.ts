import type { Language } from '../../model/language.ts';

// "~" and "≈" mean "about". A minus may be typed as a hyphen, a minus or a dash.
const before = /^[~≈]?\s*([-−–+]?)/u;
const forms: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,9})?$/u,
  uk: /^(?:\d{1,15}|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}){1,4})(?:,\d{1,9})?$/u,
};

/** Parses a number in the notation of a language (`1,200.5`, `1 200,5`, `~300`); `undefined` if it is none. */
export function numberIn(cell: string, language: Language): number | undefined {
  const [start = '', sign = ''] = before.exec(cell.trim()) ?? [];
  const digits = cell.trim().slice(start.length);
  if (!forms[language].test(digits)) return undefined;
  const value = Number(
    language === 'uk' ? digits.replaceAll(/\s/gu, '').replace(',', '.') : digits.replaceAll(',', ''),
  );
  return value === 0 || sign === '' || sign === '+' ? value : -value;
}
