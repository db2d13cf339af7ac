import type { z } from 'zod';
import { articleFields } from '../../model/article.ts';
import { authorFields } from '../../model/author.ts';
import { categoryFields } from '../../model/category.ts';
import { pageFields } from '../../model/page.ts';
import { siteFields } from '../../model/site.ts';
import { sourceFields } from '../../model/source.ts';
import { topicFields, translatedTopicFields } from '../../model/topic.ts';

/** The zod schema of every kind of record that editors write. */
export const records = {
  article: articleFields,
  author: authorFields,
  category: categoryFields,
  source: sourceFields,
  topic: topicFields,
  'topic-translation': translatedTopicFields,
  page: pageFields,
  site: siteFields,
} as const;
export type RecordName = keyof typeof records;
export type FieldsOf<Name extends RecordName> = z.output<(typeof records)[Name]>;
