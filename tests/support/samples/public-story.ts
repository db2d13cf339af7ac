import type { PublicArticle, RenderedBody, ShownPicture } from '../../../src/model/public-newsroom.ts';
import type { Source } from '../../../src/model/source.ts';
import type { ArticlePage } from '../../../src/newsroom/article-page.ts';
import { aPublicArticle } from '../examples.ts';
import { recordsFor } from './public-site.ts';

/** A public article of the sample site with 476 words; `over` and `body` add and replace. */
export function articleOf(over: Partial<PublicArticle> = {}, body: Partial<RenderedBody> = {}): PublicArticle {
  const { html = '<p>Text.</p>', ...others } = body;
  const plain = {
    // Tests look a text up by itself.
    digest: html,
    words: 476,
    headings: [],
    citedAt: {},
    updates: [],
    topics: [],
    sourceUsage: { paragraphs: 1, bySource: {} },
  };
  return aPublicArticle({ category: 'latest-news', authors: ['news-desk'], ...over, body: { ...plain, ...others } });
}

/** A lead picture in two formats and two widths. */
export function pictureOf(over: Partial<ShownPicture> = {}): ShownPicture {
  const files = (ending: string) => [
    { path: `/media/aa-640.${ending}`, width: 640, height: 360, bytes: 40_000 },
    { path: `/media/aa-1600.${ending}`, width: 1600, height: 900, bytes: 180_000 },
  ];
  return {
    alt: 'Machines in two rows',
    caption: 'The assembly hall as it was described.',
    credit: 'Graphics Desk',
    published: {
      width: 1600,
      height: 900,
      formats: [
        { type: 'image/avif', files: files('avif') },
        { type: 'image/jpeg', files: files('jpg') },
      ],
      placeholder: 'data:image/webp;base64,AA==',
    },
    ...over,
  };
}

export const agency: Source = {
  id: 'agency',
  name: 'The Agency',
  url: 'https://agency.example/',
  kind: 'agency',
  reliability: 'B',
};

/** All that a story's page is made of, with the site. */
export function storyOf(article: PublicArticle = articleOf(), over: Partial<ArticlePage> = {}) {
  return {
    ...recordsFor(article),
    publishers: [agency],
    related: [],
    latest: [],
    previous: undefined,
    next: undefined,
    ...over,
  };
}
