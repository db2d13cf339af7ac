import type { Language } from '../../model/language.ts';

// "About" may stand before a number. A sign is what the editor's keyboard has: hyphen, minus, dash.
const before = /^[~≈]?\s*([-−–+]?)/u;
const forms: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,9})?$/u,
  uk: /^(?:\d{1,15}|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}){1,4})(?:,\d{1,9})?$/u,
};

/** The number that a cell holds as its language writes it (`1,200.5`, `1 200,5`, `~300`); `undefined` of anything else. */
export function numberIn(cell: string, language: Language): number | undefined {
  const [start = '', sign = ''] = before.exec(cell.trim()) ?? [];
  const digits = cell.trim().slice(start.length);
  if (!forms[language].test(digits)) return undefined;
  const value = Number(
    language === 'uk' ? digits.replaceAll(/\s/gu, '').replace(',', '.') : digits.replaceAll(',', ''),
  );
  return value === 0 || sign === '' || sign === '+' ? value : -value;
}
