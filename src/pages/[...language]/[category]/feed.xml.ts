import type { APIRoute } from 'astro';
import { openCatalog } from '../../../catalog/catalog.ts';
import { languageParam } from '../../../catalog/list-paths.ts';
import { siteFeed } from '../../../feeds/feed-response.ts';
import type { Category } from '../../../model/category.ts';
import type { Language } from '../../../model/language.ts';

interface Props {
  language: Language;
  category: Category;
}

export async function getStaticPaths() {
  const catalog = await openCatalog();
  return catalog.languages.flatMap(({ language }) =>
    [...catalog.categories.values()].map((category) => ({
      params: { ...languageParam(catalog, language), category: category.id },
      props: { language, category },
    })),
  );
}

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
