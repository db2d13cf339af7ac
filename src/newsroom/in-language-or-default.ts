import type { Language } from '../model/language.ts';

interface Told {
  readonly id: string;
  readonly language: Language;
}

/** A record in the language that a page is in, or in the site's first, where nobody has translated it. */
export function toldIn<T extends Told>(entries: readonly T[], wanted: Language, first: Language): readonly T[] {
  const byId = Map.groupBy(entries, ({ id }) => id);
  return [...byId.values()].map((group) => {
    const [any] = group;
    if (any === undefined) throw new RangeError('A group has at least one entry.');
    const inLanguage = (language: Language) => group.find((entry) => entry.language === language);
    return inLanguage(wanted) ?? inLanguage(first) ?? any;
  });
}
