import { escaped, host } from './_includes/parts.js';

export const data = {
  pagination: { data: 'collections.feeds', size: 1, alias: 'feed' },
  permalink: ({ feed }) => `${feed.url}feed.xml`,
};

/** A feed with the whole text of its stories. */
export default function feedOf({ feed: { title, url, stories } }) {
  const items = stories.map(
    (story) =>
      `<item><title>${escaped(story.data.title)}</title><link>${host}${story.url}</link><guid isPermaLink="true">${host}${story.url}</guid>` +
      `<description>${escaped(story.data.description)}</description><pubDate>${story.date.toUTCString()}</pubDate>` +
      `<content:encoded>${escaped(story.content)}</content:encoded></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title><link>${host}${url}</link><description>Every story, newest first.</description><language>en</language>
${items.join('\n')}</channel></rss>`;
}
