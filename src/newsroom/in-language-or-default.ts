import type { Language } from '../model/language.ts';

interface Translated {
  readonly id: string;
  readonly language: Language;
}

/** Returns one entry for each id: the one in `wanted`, else the one in the site's first language, else any. */
export function inLanguageOrDefault<T extends Translated>(
  entries: readonly T[],
  wanted: Language,
  first: Language,
): readonly T[] {
  const byId = Map.groupBy(entries, ({ id }) => id);
  return [...byId.values()].map((group) => {
    const [any] = group;
    if (any === undefined) throw new RangeError('A group has at least one entry.');
    const inLanguage = (language: Language) => group.find((entry) => entry.language === language);
    return inLanguage(wanted) ?? inLanguage(first) ?? any;
  });
}
