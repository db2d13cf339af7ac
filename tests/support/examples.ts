import { bodyMedia } from '../../src/markdown/inspect/body-media.ts';
import { inspectBody } from '../../src/markdown/inspect/inspect-body.ts';
import { parseBody } from '../../src/markdown/parse/parse-body.ts';
import { instantIn, recordsIn } from '../../src/desk/load/records.ts';
import type { Article } from '../../src/model/article.ts';
import { bodyTextOf } from '../../src/model/body-text.ts';
import type { Newsroom } from '../../src/model/newsroom.ts';
import type { PublicArticle } from '../../src/model/public-newsroom.ts';
import { siteFields } from '../../src/model/site.ts';

type ArticleDifferences = Partial<Omit<Article, 'body'>> & { readonly body?: string };

/** A sound article of 2 September 2025, with what a test wants otherwise. */
export function anArticle({ body: text = 'Text.', ...differences }: ArticleDifferences = {}): Article {
  const fields = recordsIn('Europe/Kyiv').article.parse({
    title: 'A headline',
    description: 'A standfirst.',
    category: 'news',
    author: 'desk',
    date: '2025-09-02T09:00:00+03:00',
  });
  const address = differences.address ?? '2025/09/story';
  const body = bodyTextOf(text);
  const media = bodyMedia(inspectBody(parseBody(text)), instantIn('Europe/Kyiv'));
  const place = { address, language: 'en', file: `articles/${address}/index.md`, body, bodyLine: 8, media } as const;
  return { ...fields, ...place, ...differences };
}

/** The same as readers get it. */
export function aPublicArticle(differences: Partial<PublicArticle> = {}): PublicArticle {
  const {
    author,
    status: _status,
    embargo: _embargo,
    body: _body,
    bodyLine: _line,
    media: _media,
    file: _file,
    ...fields
  } = anArticle();
  const article = { ...fields, ...differences };
  return {
    ...article,
    id: `${article.language}/${article.address}`,
    status: differences.status ?? 'published',
    authors: differences.authors ?? author,
    picture: differences.picture,
    location: differences.location,
    topics: article.topics ?? [],
    sources: differences.sources ?? [],
    body: differences.body ?? {
      digest: '<p>Text.</p>',
      words: 1,
      headings: [],
      citedAt: {},
      updates: [],
      topics: [],
      sourceUsage: { paragraphs: 1, bySource: {} },
    },
  };
}

/** A newsroom that has these articles and nothing else. */
export function aNewsroom(articles: readonly Article[]): Newsroom {
  const site = siteFields.parse({
    name: 'Example',
    url: 'https://newsroom.example',
    languages: ['en', 'uk'],
    timeZone: 'Europe/Kyiv',
  });
  return { site, articles, authors: [], categories: [], sources: [], topics: [], pages: [] };
}
