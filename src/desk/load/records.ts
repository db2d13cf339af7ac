import type { z } from 'zod';
import { wallClockOf } from '../../locale/wall-clock.ts';
import { articleFieldsBy } from '../../model/article.ts';
import { instantBy, type InstantSchema } from '../../model/values/instant.ts';
import { authorFields } from '../../model/author.ts';
import { categoryFields } from '../../model/category.ts';
import { pageFields } from '../../model/page.ts';
import { siteFields } from '../../model/site.ts';
import { sourceFields } from '../../model/source.ts';
import { topicFields, translatedTopicFields } from '../../model/topic.ts';

const withoutTimes = {
  author: authorFields,
  category: categoryFields,
  source: sourceFields,
  topic: topicFields,
  'topic-translation': translatedTopicFields,
  page: pageFields,
  site: siteFields,
} as const;

export type Records = typeof withoutTimes & { readonly article: ReturnType<typeof articleFieldsBy> };
export type RecordName = keyof Records;
export type FieldsOf<Name extends RecordName> = z.output<Records[Name]>;

const byZone = new Map<string | undefined, Records>();

/**
 * The zod schema of every kind of record that editors write.
 * @param timeZone of the site, in which wall-clock times are read; `undefined` where `site.yaml` does not say it.
 */
export function recordsIn(timeZone: string | undefined): Records {
  const records = byZone.get(timeZone) ?? { article: articleFieldsBy(instantIn(timeZone)), ...withoutTimes };
  byZone.set(timeZone, records);
  return records;
}

/** The schema of an instant in the same zone, for those that stand in bodies. */
export function instantIn(timeZone: string | undefined): InstantSchema {
  return instantBy(timeZone === undefined ? undefined : wallClockOf(timeZone));
}
