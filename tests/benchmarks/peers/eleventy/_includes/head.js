import { addressOfTopic } from './lists.js';
import { escaped, host, minutesOf, stamp } from './parts.js';

const publisher = { '@type': 'NewsMediaOrganization', name: 'Bench', url: `${host}/` };
const linkedData = (data) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const meta = (name, content) => `<meta property="${name}" content="${escaped(content)}">`;
const feed = (title, url) =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${host}${url}feed.xml">`;

/** The head of a page. @param page its title, description, address, and the way to it; of a story also its facts. */
export function head({ title, description, url, way, story }) {
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${url === '/' ? 'Bench' : `${escaped(title)} – Bench`}</title>
${description ? `<meta name="description" content="${escaped(description)}">` : ''}
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="preload" href="/assets/serif.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="/assets/sans.woff2" as="font" type="font/woff2" crossorigin>
<link rel="canonical" href="${host}${url}">
${feed('Bench', '/')}
${meta('og:site_name', 'Bench')}${meta('og:title', title)}${description ? meta('og:description', description) : ''}${meta('og:url', host + url)}${meta('og:locale', 'en_US')}
${story ? ofStory({ title, description, url, ...story }) : `${meta('og:type', 'website')}<meta name="twitter:card" content="summary">`}
${url === '/' ? linkedData({ '@type': 'WebSite', name: 'Bench', url: `${host}/`, inLanguage: 'en', publisher }) : breadcrumbs(way)}
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet" href="/assets/site.css">`;
}

function breadcrumbs(way) {
  const itemListElement = way.map(([name, url], index) => {
    return { '@type': 'ListItem', position: index + 1, name, item: host + url };
  });
  return linkedData({ '@type': 'BreadcrumbList', itemListElement });
}

function ofStory({ title, description, url, date, category, author, topics, words }) {
  const at = stamp(date);
  const writer = `${host}/authors/${author}/`;
  const about = topics.map((id) => ({ '@type': 'Thing', name: `Subject ${id}`, url: host + addressOfTopic(id) }));
  return [
    feed(`Bench – ${category}`, `/categories/${category}/`),
    meta('og:type', 'article'),
    '<meta name="twitter:card" content="summary_large_image">',
    meta('article:published_time', at),
    meta('article:modified_time', at),
    meta('article:author', writer),
    meta('article:section', category),
    ...about.map(({ name }) => meta('article:tag', name)),
    linkedData({
      ...{
        '@type': 'ReportageNewsArticle',
        headline: title,
        description,
        url: host + url,
        mainEntityOfPage: host + url,
      },
      ...{ datePublished: at, dateModified: at, publisher, about, articleSection: category },
      author: [{ '@type': 'Person', name: author, url: writer, jobTitle: 'News Writer' }],
      isPartOf: { '@type': 'WebSite', name: 'Bench', url: `${host}/`, inLanguage: 'en' },
      ...{
        inLanguage: 'en',
        isAccessibleForFree: true,
        wordCount: words,
        timeRequired: `PT${String(minutesOf(words))}M`,
      },
    }),
  ].join('\n');
}
