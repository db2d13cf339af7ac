import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bodyHtml } from '../../../catalog/body-html.ts';
import { pathsIn } from '../../../catalog/paths.ts';
import { feedStories, siteFeed } from '../../../feeds/feed-response.ts';
import { localizedSite } from '../../../newsroom/localized-site.ts';

export const getStaticPaths = () =>
  pathsIn(({ byCategory, teaser }, { categories }) =>
    [...categories.values()].map((category) => ({
      params: { category: category.id },
      props: { category, stories: feedStories(byCategory.get(category.id) ?? [], teaser) },
    })),
  );
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { frame, category, stories } }) => {
  const localized = localizedSite(frame);
  const { text, at } = localized;
  return siteFeed({
    localized,
    title: text(category.title),
    description: text(category.description),
    of: { category: category.id },
    home: at.category(category.id),
    ...{ stories, htmlOf: bodyHtml },
  });
};
