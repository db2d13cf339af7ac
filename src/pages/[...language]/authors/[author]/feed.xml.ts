import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openCatalog } from '../../../../catalog/catalog.ts';
import { pathsIn } from '../../../../catalog/paths.ts';
import { siteFeed } from '../../../../feeds/feed-response.ts';

export const getStaticPaths = () =>
  pathsIn(({ authors }) =>
    [...authors.values()].map((author) => ({ params: { author: author.id }, props: { author } })),
  );
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

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
