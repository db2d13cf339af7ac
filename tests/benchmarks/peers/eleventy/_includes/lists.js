import { readFileSync } from 'node:fs';

const { authors, categories, topics } = JSON.parse(readFileSync(new URL('../records.json', import.meta.url), 'utf8'));
const perPage = 20;
const inFeed = 20;

export const addressOfTopic = (id) => `/topics/${id}/`;
export const sections = categories.map((id) => ({ title: id, url: `/categories/${id}/` }));

let known;

/** The lists of the site, and where each story stands in them. @param stories newest first. */
export function listsOf(stories) {
  if (known?.count !== stories.length) known = { count: stories.length, lists: grouped(stories) };
  return known.lists;
}

function grouped(stories) {
  const byCategory = Map.groupBy(stories, ({ data }) => data.category);
  const byAuthor = Map.groupBy(stories, ({ data }) => data.author);
  const byMonth = Map.groupBy(stories, ({ url }) => url.slice(0, '/yyyy/mm/'.length));
  const byYear = Map.groupBy(byMonth.keys(), (url) => url.slice(0, '/yyyy/'.length));
  const byTopic = new Map(topics.map((id) => [id, []]));
  for (const story of stories) for (const id of story.data.topics) byTopic.get(id).push(story);
  const listed = [
    { title: 'Latest stories', url: '/latest/', stories },
    ...lists(categories, 'Categories', (id) => [`/categories/${id}/`, id, `Stories of ${id}.`, byCategory]),
    ...lists(authors, 'Authors', (id) => [`/authors/${id}/`, id, `${id}, News Writer`, byAuthor]),
    ...lists(topics, 'Topics', (id) => [addressOfTopic(id), `Subject ${id}`, undefined, byTopic]),
    ...[...byMonth].map(([url, of]) => ({ title: url.slice(1, -1), description: 'Every story.', url, stories: of })),
  ];
  const links = (all) => all.map(({ title, url, stories: { length } }) => ({ title, url, count: length }));
  const below = (prefix) => links(listed.filter(({ url }) => url.startsWith(prefix)));
  const indexes = [
    ['Categories', '/categories/'],
    ['Authors', '/authors/'],
    ['Topics', '/topics/'],
    ...[...byYear.keys()].map((url) => [url.slice(1, -1), url]),
  ].map(([title, url]) => ({ title, url, links: below(url) }));
  const years = [...byYear].map(([url, months]) => ({ title: url.slice(1, -1), url, count: months.length }));
  return {
    pages: [...listed.flatMap(paged), ...indexes, { title: 'Archive', url: '/archive/', links: years }],
    feeds: [
      { title: 'Bench', url: '/', stories: stories.slice(0, inFeed) },
      ...listed
        .filter(({ parent }) => parent === 'Categories' || parent === 'Authors')
        .map((list) => ({ ...list, stories: list.stories.slice(0, inFeed) })),
    ],
    ...{ byCategory, byTopic },
    places: new Map(stories.map(({ url }, index) => [url, index])),
  };
}

function lists(ids, parent, of) {
  return ids.flatMap((id) => {
    const [url, title, description, stories] = of(id);
    return stories.has(id) ? [{ title, description, url, parent, stories: stories.get(id) }] : [];
  });
}

function paged({ stories, ...list }) {
  const count = Math.max(1, Math.ceil(stories.length / perPage));
  const at = (number) => (number === 1 ? list.url : `${list.url}page/${String(number)}/`);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return {
      ...{ ...list, listUrl: list.url, url: at(number), number, count },
      ...{ newer: number > 1 && at(number - 1), older: number < count && at(number + 1) },
      stories: stories.slice(index * perPage, number * perPage),
    };
  });
}
