import type { Citation } from '../model/citation.ts';
import type { Source } from '../model/source.ts';
import type { LocalizedSite } from './localized-site.ts';

export interface Attribution {
  readonly publisher: Source;
  /** `KCNA, by way of Defense Express`: the origin, then who passed it on; `undefined`: the publisher is the origin. */
  readonly chain: string | undefined;
}

/** A citation's publisher, and its chain in words. @throws RangeError where a record is missing: `check` refuses it. */
export function attribution(
  { source, via = [] }: Pick<Citation, 'source' | 'via'>,
  publishers: readonly Source[],
  { language, text, say }: Pick<LocalizedSite, 'language' | 'text' | 'say'>,
): Attribution {
  const recordOf = (id: string) => {
    const found = publishers.find((publisher) => publisher.id === id);
    if (!found) throw new RangeError(`No source has the id "${id}".`);
    return found;
  };
  const publisher = recordOf(source);
  const [origin, ...carriers] = [publisher, ...via.map(recordOf)].reverse().map(({ name }) => text(name));
  if (origin === undefined || carriers.length === 0) return { publisher, chain: undefined };
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(carriers);
  return { publisher, chain: say.sources.byWayOf(origin, list) };
}
