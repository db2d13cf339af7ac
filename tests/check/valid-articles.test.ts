import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printProblems } from '../../src/desk/report/print-problems.ts';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { draftOf } from '../support/written-records.ts';
import { smallestNewsroom, withNewsroom, writeFiles } from '../support/written-newsroom.ts';
import { validArticle } from '../support/valid-articles.ts';

const picture = 'any.png';

test('a thousand stories in which every field is sound, however odd, are accepted', async () => {
  const loaded = await draftOf(smallestNewsroom);
  const ids = (entries: readonly { readonly id: string }[]) => [...new Set(entries.map(({ id }) => id))];
  const around = {
    authors: ids(loaded.authors),
    categories: ids(loaded.categories),
    sources: ids(loaded.sources),
    topics: ids(loaded.topics),
    articles: ids(loaded.articles),
    picture,
  };
  const stories = fc.sample(validArticle(around), 1_000);
  const files = stories.flatMap((story, index) => {
    const address = `2025/07/story-${String(index)}`;
    return [[`articles/${address}/index.md`, story(address)] as const, [`articles/${address}/${picture}`, ''] as const];
  });
  const { newsroom, counts, printed } = await withNewsroom(async (content) => {
    await writeFiles(content, Object.fromEntries(files));
    const reading = await readNewsroom({ content });
    const errors = reading.problems.filter(({ severity }) => severity === 'error');
    // Put together while its files are there.
    return {
      newsroom: reading.newsroom,
      counts: reading.counts,
      printed: printProblems(errors, { content, language: 'en' }),
    };
  });
  expect(printed).toBe('No problems.');
  expect(newsroom).toBeDefined();
  expect(counts.articles).toBe(1_000 + loaded.articles.length);
});
