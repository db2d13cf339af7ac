import type { Language } from '../../model/language.ts';
import type { CountryCode } from './recognised-borders.ts';

/** Returns the name of a country (Unicode CLDR); `undefined` for an area without an ISO code. */
export function countryName(code: CountryCode, language: Language): string | undefined {
  if (!/^\d{3}$/u.test(code)) return undefined;
  const { region } = new Intl.Locale(`und-${code}`);
  if (region === undefined || /\d/u.test(region)) return undefined;
  // The long names are “Palestinian Territories” and “Myanmar (Burma)”; the short ones of others are abbreviations, “UK”.
  const style = region === 'PS' || region === 'MM' ? 'short' : 'long';
  const name = new Intl.DisplayNames(language, { type: 'region', style }).of(region);
  return name?.replace(/ \([^)]*\)$/u, '');
}
