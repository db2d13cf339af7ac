import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openCatalog } from '../../catalog/catalog.ts';
import { pathsIn } from '../../catalog/paths.ts';
import { siteFeed } from '../../feeds/feed-response.ts';

export const getStaticPaths = () => pathsIn(() => [{ props: {} }]);
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { localized, newest, teaser } = (await openCatalog()).in(props.language);
  const { site, text, at, say } = localized;
  const description = site.tagline === undefined ? say.intro.everything : text(site.tagline);
  return siteFeed({ localized, description, home: at.front(), stories: newest, teaser });
};
