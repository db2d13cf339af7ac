import type { APIRoute } from 'astro';
import { openCatalog } from '../catalog/catalog.ts';
import { sitemapFiles } from '../feeds/sitemap.ts';
import { sitemapEntries } from '../metadata/sitemap-entries.ts';

interface Props {
  xml: string;
}

export async function getStaticPaths() {
  const catalog = await openCatalog();
  const { index, files } = await sitemapFiles(sitemapEntries(catalog), catalog.site);
  return [index, ...files].map(({ name, xml }) => ({
    params: { sitemap: name.replace(/\.xml$/u, '') },
    props: { xml },
  }));
}

export const GET: APIRoute<Props> = ({ props: { xml } }) =>
  new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
