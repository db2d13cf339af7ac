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
  /** By phrase and count: every teaser of every list counts minutes. */
  readonly written: WeakMap<PluralForms, Map<number, string>>;
}

// Making these costs a hundred times as much as using them.
const made = new Map<Language, Counting>();

/** The form that `count` takes, with `#` replaced by the count as the language writes numbers. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const counting = countingIn(language);
  const known = counting.written.get(forms) ?? new Map<number, string>();
  counting.written.set(forms, known);
  const text = known.get(count) ?? write(counting, count, forms);
  known.set(count, text);
  return text;
}

function write({ rules, numbers }: Counting, count: number, forms: PluralForms): string {
  const category = rules.select(count) as keyof PluralForms;
  return (forms[category] ?? forms.other).replaceAll('#', numbers.format(count));
}

function countingIn(language: Language): Counting {
  const known = made.get(language);
  if (known) return known;
  const counting: Counting = {
    rules: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
    written: new WeakMap(),
  };
  made.set(language, counting);
  return counting;
}
