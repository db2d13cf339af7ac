import type { LoadedContent, Entry } from '../load/content.ts';
import { textIn, type LocalisedText } from '../../model/text.ts';

/** The values that a text editor proposes for a field that refers to another record. */
export interface ReferenceOptions {
  readonly ids: readonly string[];
  /** The display name of each, in the order of `ids`. */
  readonly called?: readonly string[];
  /** Whether every other value is invalid. */
  readonly isClosed: boolean;
}

export type ReferenceOptionsByField = Readonly<
  Record<'authors' | 'categories' | 'sources' | 'topics' | 'pages' | 'timeZones', ReferenceOptions>
>;

export function referenceOptions(loaded: LoadedContent): ReferenceOptionsByField {
  const [first] = loaded.languages;
  const optionsOf = <Fields>(
    entries: readonly Entry<Fields>[],
    calls: (fields: Partial<Fields>) => Called,
  ): ReferenceOptions => {
    const called = new Map<string, string>();
    for (const { id, language, fields } of entries) {
      const name = calls(fields);
      if (language === first) called.set(id, name === undefined ? id : textIn(name, first, first));
    }
    const sorted = [...called].sort(([a], [b]) => (a < b ? -1 : 1));
    return { ids: sorted.map(([id]) => id), called: sorted.map(([, name]) => name), isClosed: true };
  };
  return {
    authors: optionsOf(loaded.authors, ({ name }) => name),
    categories: optionsOf(loaded.categories, ({ title }) => title),
    sources: optionsOf(loaded.sources, ({ name }) => name),
    topics: optionsOf(loaded.topics, ({ title }) => title),
    pages: optionsOf(loaded.pages, ({ title }) => title),
    timeZones: { ids: timeZones(), isClosed: false },
  };
}

type Called = LocalisedText | undefined;

/** The machine's time zones and the current names of those that its list may have under an old name. */
function timeZones(): readonly string[] {
  return [...new Set(['UTC', 'Europe/Kyiv', ...Intl.supportedValuesOf('timeZone')])].sort();
}
