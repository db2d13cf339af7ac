import { renderBody } from '../markdown/render.ts';
import type { Article } from '../model/article.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { PublicArticle, ShownPicture } from '../model/public-newsroom.ts';
import type { PublishedPicture } from '../model/published-picture.ts';
import { bodySources, picturesInside, type SharedContext } from './body-contexts.ts';
import type { EditionPictures } from './derived-pictures.ts';

/** An article as readers get it: its body rendered, its pictures derived, its sources numbered, no word on its file. */
export function renderArticle(article: Article, newsroom: Newsroom, means: Means): PublicArticle {
  const {
    author,
    picture,
    sources,
    status,
    location,
    embargo: _embargo,
    file,
    body,
    bodyLine: _line,
    ...fields
  } = article;
  const sharedContext = means.shared(article.language);
  return {
    ...fields,
    id: `${article.language}/${article.address}`,
    status: status === 'withdrawn' ? 'withdrawn' : 'published',
    authors: author,
    picture: picture && shown(picture, means.pictures.find(file, picture.src)),
    location,
    sources: sources.map((source, index) => ({ ...source, number: index + 1 })),
    body: renderBody(body, {
      ...sharedContext,
      sources: bodySources(article, newsroom),
      pictures: picturesInside(article, means.pictures, sharedContext.base),
    }),
  };
}

export interface Means {
  readonly shared: (language: Article['language']) => SharedContext;
  readonly pictures: EditionPictures;
}

function shown(
  { src: _src, ...texts }: NonNullable<Article['picture']>,
  published: PublishedPicture | undefined,
): ShownPicture | undefined {
  return published && { ...texts, published };
}
