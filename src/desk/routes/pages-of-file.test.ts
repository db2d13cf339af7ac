import { expect, test } from 'vitest';
import { pagesOfFile } from './pages-of-file.ts';

const site = { url: 'https://lookout.example/news', languages: ['en', 'uk'] as const };
const pages = (path: string, there: readonly string[] = []) => pagesOfFile(path, site, (one) => there.includes(one));

test.each([
  ['articles/2025/09/story/index.md', ['/news/2025/09/story/']],
  ['articles/2025/09/story/index.uk.md', ['/news/uk/2025/09/story/']],
  ['articles/2025/09/story', ['/news/2025/09/story/']],
  ['articles/2025/09/story/index.de.md', []],
  ['articles/2025/09/story/notes.md', []],
  ['authors/mira.yaml', ['/news/authors/mira/', '/news/uk/authors/mira/']],
  ['categories/reports.yaml', ['/news/reports/', '/news/uk/reports/']],
  ['sources/kcna.yaml', ['/news/sources/kcna/', '/news/uk/sources/kcna/']],
  ['topics/ferry.md', ['/news/topics/ferry/', '/news/uk/topics/ferry/']],
  ['pages/about.uk.md', ['/news/uk/about/']],
  ['site.yaml', []],
  ['README.md', []],
])('what %s holds is shown at %j', (path, addresses) => {
  expect(pages(path)).toEqual(addresses);
});

test('a page is not shown in a language that it is translated into', () => {
  expect(pages('pages/about.md', ['pages/about.uk.md'])).toEqual(['/news/about/']);
});
