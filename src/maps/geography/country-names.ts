import type { Language } from '../../model/language.ts';
import type { CountryCode } from './recognised-borders.ts';

/** What readers call a country; `undefined` for what has no code of its own. */
export function countryName(code: CountryCode, language: Language): string | undefined {
  if (!/^\d{3}$/u.test(code)) return undefined;
  const { region } = new Intl.Locale(`und-${code}`);
  if (region === undefined || /\d/u.test(region)) return undefined;
  // Palestine and Hong Kong have a long name too; the others' short ones are abbreviations.
  const style = region === 'PS' || region === 'MM' ? 'short' : 'long';
  const name = new Intl.DisplayNames(language, { type: 'region', style }).of(region);
  return name?.replace(/ \([^)]*\)$/u, '');
}
