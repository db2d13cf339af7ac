import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openCatalog } from '../../../catalog/catalog.ts';
import { pathsIn } from '../../../catalog/paths.ts';
import { siteFeed } from '../../../feeds/feed-response.ts';

export const getStaticPaths = () =>
  pathsIn((_, { categories }) =>
    [...categories.values()].map((category) => ({ params: { category: category.id }, props: { category } })),
  );
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { language, category } }) => {
  const { localized, byCategory, teaser } = (await openCatalog()).in(language);
  const { text, at } = localized;
  return siteFeed({
    ...{ localized, teaser },
    title: text(category.title),
    description: text(category.description),
    of: { category: category.id },
    home: at.category(category.id),
    stories: byCategory.get(category.id) ?? [],
  });
};
