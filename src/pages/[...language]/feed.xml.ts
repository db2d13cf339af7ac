import type { APIRoute } from 'astro';
import { openCatalog } from '../../catalog/catalog.ts';
import { languageParam } from '../../catalog/list-paths.ts';
import { siteFeed } from '../../feeds/feed-response.ts';
import type { Language } from '../../model/language.ts';

interface Props {
  language: Language;
}

export async function getStaticPaths() {
  const catalog = await openCatalog();
  return catalog.languages.map(({ language }) => ({ params: languageParam(catalog, language), props: { language } }));
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const { localized, newest, teaser } = (await openCatalog()).in(props.language);
  const { site, text, at, say } = localized;
  const description = site.tagline === undefined ? say.intro.everything : text(site.tagline);
  return siteFeed({ localized, description, home: at.front(), stories: newest, teaser });
};
