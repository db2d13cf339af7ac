import type { Category } from '../../../src/model/category.ts';
import type { PublicArticle, PublicAuthor, PublicSite, PublicTopic } from '../../../src/model/public-newsroom.ts';

export const site: PublicSite = {
  name: { en: 'The Watch', uk: 'Варта' },
  tagline: 'News that names its sources',
  url: 'https://watch.example/news',
  languages: ['en', 'uk'],
  timeZone: 'Europe/Kyiv',
  listSize: 20,
  demonstration: false,
  logo: undefined,
  publisher: {
    name: 'The Watch Foundation',
    policies: { ethicsPolicy: 'ethics', correctionsPolicy: 'https://foundation.example/corrections' },
  },
  contact: 'desk@watch.example',
  social: [{ name: 'Mastodon', url: 'https://social.example/@watch' }],
};

export const category: Category = {
  id: 'latest-news',
  title: { en: 'Latest news', uk: 'Останні новини' },
  description: 'What happened.',
  sources: 'required',
};

const authors: readonly PublicAuthor[] = [
  { id: 'news-desk', name: { en: 'News Desk', uk: 'Відділ новин' }, role: 'News Writer', photo: undefined },
  {
    id: 'o-writer',
    name: 'O. Writer',
    role: { en: 'Correspondent', uk: 'Кореспондент' },
    photo: undefined,
    links: [{ name: 'Mastodon', url: 'https://social.example/@writer' }],
  },
];

const topics: readonly PublicTopic[] = [
  topicOf({ id: 'kn-23', title: 'KN-23', kind: 'equipment', wikidata: 'Q1' }),
  topicOf({ id: 'yongbyon', title: 'Yongbyon', kind: 'place' }),
  topicOf({ id: 'iaea', title: 'IAEA', kind: 'organisation', wikidata: 'Q41984' }),
];

/** The site's records, for a story in any of its languages. */
export function recordsFor(article: PublicArticle) {
  return { site, article, category, authors, topics, otherLanguages: [] };
}

function topicOf(over: Pick<PublicTopic, 'id' | 'title' | 'kind'> & Partial<PublicTopic>): PublicTopic {
  return { language: 'en', textLanguage: 'en', aliases: [], facts: [], wikidata: undefined, html: '', ...over };
}
