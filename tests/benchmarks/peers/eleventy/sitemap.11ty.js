import { host, stamp } from './_includes/parts.js';

export const data = { permalink: '/sitemap.xml' };

/** The sitemap of all pages. */
export default function sitemap({ collections: { stories, lists } }) {
  const all = [
    ...stories.map(({ url, date }) => [url, date]),
    ...lists.map(({ url, stories: [newest] = [] }) => [url, newest?.date]),
  ];
  const urls = all.map(
    ([url, date]) => `<url><loc>${host}${url}</loc>${date ? `<lastmod>${stamp(date)}</lastmod>` : ''}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}
