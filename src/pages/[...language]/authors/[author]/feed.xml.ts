import type { APIRoute } from 'astro';
import { openCatalog } from '../../../../catalog/catalog.ts';
import { languageParam } from '../../../../catalog/list-paths.ts';
import { siteFeed } from '../../../../feeds/feed-response.ts';
import type { Language } from '../../../../model/language.ts';
import type { PublicAuthor } from '../../../../model/public-newsroom.ts';

interface Props {
  language: Language;
  author: PublicAuthor;
}

export async function getStaticPaths() {
  const catalog = await openCatalog();
  return catalog.languages.flatMap(({ language, authors }) =>
    [...authors.values()].map((author) => ({
      params: { ...languageParam(catalog, language), author: author.id },
      props: { language, author },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { language, author } }) => {
  const { localized, byAuthor, teaser } = (await openCatalog()).in(language);
  const { text, at, say } = localized;
  const name = text(author.name);
  return siteFeed({
    ...{ localized, teaser },
    title: name,
    description: say.list.storiesBy(name),
    of: { author: author.id },
    home: at.author(author.id),
    stories: byAuthor.get(author.id) ?? [],
  });
};
