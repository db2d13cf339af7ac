import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bodyHtml } from '../../catalog/body-html.ts';
import { pathsIn } from '../../catalog/paths.ts';
import { feedStories, siteFeed } from '../../feeds/feed-response.ts';
import { localizedSite } from '../../newsroom/localized-site.ts';

export const getStaticPaths = () =>
  pathsIn(({ newest, teaser }) => [{ props: { stories: feedStories(newest, teaser) } }]);
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { frame, stories } }) => {
  const localized = localizedSite(frame);
  const { site, text, at, say } = localized;
  const description = site.tagline === undefined ? say.intro.everything : text(site.tagline);
  return siteFeed({ localized, description, home: at.front(), stories, htmlOf: bodyHtml });
};
