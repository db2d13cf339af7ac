import type { Language } from '../model/language.ts';

/** The forms of one counted phrase, by plural category of CLDR; `other` stands in for a form that is not given. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form that `count` takes, with `#` replaced by the count as the language writes numbers. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const category = new Intl.PluralRules(language).select(count) as keyof PluralForms;
  return (forms[category] ?? forms.other).replaceAll('#', new Intl.NumberFormat(language).format(count));
}
