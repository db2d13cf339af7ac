import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { newsroomLoader } from './catalog/newsroom-loader.ts';
import { filledShelves, type StoredSite } from './catalog/stored-site.ts';
import type { Category } from './model/category.ts';
import type { ArticleHead, PublicAuthor, PublicPage, PublicTopic } from './model/public-newsroom.ts';
import type { Source } from './model/source.ts';

const inLanguage = <T extends { id: string; language: string }>(entry: T) =>
  [`${entry.language}/${entry.id}`, entry] as const;
const byId = <T extends { id: string }>(entry: T) => [entry.id, entry] as const;

export const collections = {
  site: defineCollection({
    loader: newsroomLoader('site', (newsroom) => [['site', { site: newsroom.site, filled: filledShelves(newsroom) }]]),
    schema: z.custom<StoredSite>(),
  }),
  articles: defineCollection({
    loader: newsroomLoader('articles', ({ articles }) => articles.map(byId)),
    schema: z.custom<ArticleHead>(),
  }),
  authors: defineCollection({
    loader: newsroomLoader('authors', ({ authors }) => authors.map(byId)),
    schema: z.custom<PublicAuthor>(),
  }),
  categories: defineCollection({
    loader: newsroomLoader('categories', ({ categories }) => categories.map(byId)),
    schema: z.custom<Category>(),
  }),
  sources: defineCollection({
    loader: newsroomLoader('sources', ({ sources }) => sources.map(byId)),
    schema: z.custom<Source>(),
  }),
  topics: defineCollection({
    loader: newsroomLoader('topics', ({ topics }) => topics.map(inLanguage)),
    schema: z.custom<PublicTopic>(),
  }),
  pages: defineCollection({
    loader: newsroomLoader('pages', ({ pages }) => pages.map(inLanguage)),
    schema: z.custom<PublicPage>(),
  }),
};
