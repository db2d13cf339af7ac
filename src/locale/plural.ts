import type { Language } from '../model/language.ts';

/** A counted phrase by CLDR plural category. `#` stands for the count; `other` is used for a missing form. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

interface Formatters {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
  /** A cache by phrase and count, since every teaser of every list counts minutes. */
  readonly formatted: WeakMap<PluralForms, Map<number, string>>;
}

// Making formatters costs a hundred times as much as using them.
const cached = new Map<Language, Formatters>();

/** Returns the form of a phrase for `count`, with `#` replaced by the count as the language writes numbers. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const formatters = formattersIn(language);
  const byCount = formatters.formatted.get(forms) ?? new Map<number, string>();
  formatters.formatted.set(forms, byCount);
  const text = byCount.get(count) ?? format(formatters, count, forms);
  byCount.set(count, text);
  return text;
}

function format({ rules, numbers }: Formatters, count: number, forms: PluralForms): string {
  const category = rules.select(count) as keyof PluralForms;
  return (forms[category] ?? forms.other).replaceAll('#', numbers.format(count));
}

function formattersIn(language: Language): Formatters {
  const known = cached.get(language);
  if (known) return known;
  const formatters: Formatters = {
    rules: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
    formatted: new WeakMap(),
  };
  cached.set(language, formatters);
  return formatters;
}
