import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bodyHtml } from '../../../../catalog/body-html.ts';
import { pathsIn } from '../../../../catalog/paths.ts';
import { feedStories, siteFeed } from '../../../../feeds/feed-response.ts';
import { localizedSite } from '../../../../newsroom/localized-site.ts';

export const getStaticPaths = () =>
  pathsIn(({ authors, byAuthor, teaser }) =>
    [...authors.values()].map((author) => ({
      params: { author: author.id },
      props: { author, stories: feedStories(byAuthor.get(author.id) ?? [], teaser) },
    })),
  );
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { frame, author, stories } }) => {
  const localized = localizedSite(frame);
  const { text, at, say } = localized;
  const name = text(author.name);
  return siteFeed({
    localized,
    title: name,
    description: say.list.storiesBy(name),
    of: { author: author.id },
    home: at.author(author.id),
    ...{ stories, htmlOf: bodyHtml },
  });
};
