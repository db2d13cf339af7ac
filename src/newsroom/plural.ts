import type { Language } from '../model/language.ts';

/** The forms of one counted phrase, by plural category of CLDR; `other` stands in for a form that is not given. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

interface Counting {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

// Making these costs a hundred times as much as using them, and every teaser of every list counts minutes.
const made = new Map<Language, Counting>();

/** The form that `count` takes, with `#` replaced by the count as the language writes numbers. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const { rules, numbers } = countingIn(language);
  const category = rules.select(count) as keyof PluralForms;
  return (forms[category] ?? forms.other).replaceAll('#', numbers.format(count));
}

function countingIn(language: Language): Counting {
  const known = made.get(language);
  if (known) return known;
  const counting = { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
  made.set(language, counting);
  return counting;
}
