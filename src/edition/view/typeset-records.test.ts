import { expect, test } from 'vitest';
import { z } from 'zod';
import { leavesOf, textsAt } from '../../../tests/support/record-strings.ts';
import { recordsIn } from '../../desk/load/records.ts';
import { authorFields } from '../../model/author.ts';
import { categoryFields } from '../../model/category.ts';
import type { Language } from '../../model/language.ts';
import { pageFields } from '../../model/page.ts';
import type { ArticleHead, PublicAuthor, PublicPage, PublicSite, PublicTopic } from '../../model/public-newsroom.ts';
import { siteFields } from '../../model/site.ts';
import { sourceFields, type Source } from '../../model/source.ts';
import { topicFields } from '../../model/topic.ts';
import type { Category } from '../../model/category.ts';
import { typesetAuthor, typesetCategory, typesetSite, typesetSource } from './typeset-records.ts';
import { typesetArticle, typesetPage, typesetTopic } from './typeset-texts.ts';

const languages: readonly Language[] = ['en', 'uk'];
const typed = '"П\'ять" - 5 км';

/** Texts that machines compare, that name someone, that are heard and not seen, or that no reader gets. */
const untouched: readonly string[] = [
  ...['article.picture.alt', 'article.picture.credit', 'article.picture.licence'],
  ...['author.name', 'author.photo.alt', 'author.photo.credit', 'author.photo.licence', 'author.links.name'],
  ...['source.name', 'site.name', 'site.publisher.name', 'site.publisher.logo', 'site.social.name'],
  ...['site.terms.write', 'site.terms.not', 'site.terms.except'],
];

const bilingual = { languages: [...languages], language: 'uk', textLanguage: 'uk' };
const setters: Readonly<Record<string, [schema: z.ZodType, set: (fields: object) => object]>> = {
  article: [
    recordsIn('Europe/Kyiv').article,
    (fields) => typesetArticle({ ...fields, ...bilingual } as unknown as ArticleHead),
  ],
  topic: [topicFields, (fields) => typesetTopic({ ...fields, ...bilingual } as unknown as PublicTopic)],
  page: [pageFields, (fields) => typesetPage({ ...fields, ...bilingual } as unknown as PublicPage)],
  author: [authorFields, (fields) => typesetAuthor(fields as PublicAuthor, languages)],
  category: [categoryFields, (fields) => typesetCategory(fields as Category, languages)],
  source: [sourceFields, (fields) => typesetSource(fields as Source, languages)],
  site: [siteFields, (fields) => typesetSite({ ...fields, ...bilingual } as unknown as PublicSite)],
};

/** A record with a text in every place of its schema that takes one. */
function filled(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return filled(schema.def.innerType);
  if (schema instanceof z.ZodPipe)
    return filled(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.options.slice(0, 1).map(filled)[0];
  if (schema instanceof z.ZodArray) return [filled(schema.element)];
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(([name, one]) => [name, filled(one)]),
    );
  return z.safeParse(schema, typed).success ? typed : undefined;
}

test.each(Object.entries(setters))('every text of %s that readers see has the marks of its language', (name, entry) => {
  const [schema, set] = entry;
  const record = set(filled(schema) as object);
  const texts = leavesOf(schema).filter(
    (leaf) => z.safeParse(leaf.schema, typed).success && !leaf.path.endsWith('src'),
  );
  const paths = [...new Set(texts.map(({ path }) => path))];
  expect(paths.length).toBeGreaterThan(1);
  const changed = paths.filter((path) => textsAt(record, path.split('.')).every((text) => text !== typed));
  expect(changed).toEqual(paths.filter((path) => !untouched.includes(`${name}.${path}`)));
});

test('one text for every language has the marks of the page that shows it', () => {
  const category = { id: 'a', title: '"Air" - 5 km', description: 'Plain', sources: 'required' } as const;
  expect(typesetCategory(category, languages)).toEqual({
    ...category,
    title: { en: '“Air”\u00A0– 5\u00A0km', uk: '«Air»\u00A0– 5 km' },
  });
});

test('a text in one language has its marks, whatever page shows it', () => {
  const category = { id: 'a', title: { en: '"Air"' }, description: 'Plain', sources: 'required' } as const;
  expect(typesetCategory(category, languages).title).toEqual({ en: '“Air”' });
});
