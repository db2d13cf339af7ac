import { expect, test } from 'vitest';
import { z } from 'zod';
import { authorFields } from '../../model/author.ts';
import { categoryFields } from '../../model/category.ts';
import { citation } from '../../model/citation.ts';
import { correctionBy } from '../../model/correction.ts';
import { pageFields } from '../../model/page.ts';
import { picture } from '../../model/picture.ts';
import { place } from '../../model/place.ts';
import { siteFields } from '../../model/site.ts';
import { sourceFields } from '../../model/source.ts';
import { topicFields } from '../../model/topic.ts';
import { instantIn, recordsIn } from '../load/records.ts';
import { choicesAt } from '../schema/shape.ts';
import { lineOf as englishLine } from './en/parts.ts';
import { lineOf as ukrainianLine } from './uk/parts.ts';

const groups: readonly (readonly [group: string, schema: z.ZodObject])[] = [
  ['', recordsIn('Europe/Kyiv').article],
  ['picture', picture],
  ['sources', citation],
  ['corrections', correctionBy(instantIn('Europe/Kyiv'))],
  ['location', place],
  ['', authorFields],
  ['categories', categoryFields],
  ['', sourceFields],
  ['topics', topicFields],
  ['pages', pageFields],
  ['', siteFields],
];

const required = groups.flatMap(([group, schema]) => {
  const names = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required ?? [];
  return names.map((name) => ({ name, group, schema }));
});

test.each(required)('whoever leaves out $group $name is given a line that can stand there', ({ schema, ...field }) => {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  for (const lineOf of [englishLine, ukrainianLine]) {
    const [, value = ''] = /^[^:]+:(.*)$/u.exec(lineOf(field, choicesAt(schema, [field.name]))) ?? [];
    const written = value.trim();
    const read = written.startsWith('[')
      ? written.slice(1, -1).split(', ')
      : Number.isNaN(Number(written))
        ? written
        : Number(written);
    expect(written).not.toBe('');
    expect(shape[field.name]?.safeParse(read).error?.issues ?? []).toEqual([]);
  }
});
