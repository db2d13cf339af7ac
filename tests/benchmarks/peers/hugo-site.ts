import { authors, categories, generateArticles, topics, type Generated } from '../../support/generated-newsroom.ts';
import { withFields, writePeerSite, type PeerFile } from './peer-site.ts';

/** The generated articles as a Hugo site: the same pages as ours by Hugo's own means, taxonomies, sections and paginators. */
export async function writeHugoSite(folder: string, size: Generated): Promise<void> {
  await writePeerSite(folder, 'hugo', files(size));
}

function* files(size: Generated): Generator<PeerFile> {
  const list = (path: string, fields: object): PeerFile => [`content/${path}/_index.md`, withFields(fields)];
  yield list('latest', { title: 'Latest stories', lists: 'everything' });
  yield list('archive', { title: 'Archive', lists: 'years' });
  for (const id of categories) yield list(`categories/${id}`, { title: id, description: `Stories of ${id}.` });
  for (const id of authors) yield list(`authors/${id}`, { title: id, description: `${id}, News Writer` });
  for (const id of topics) yield list(`topics/${id}`, { title: `Subject ${id}`, outputs: ['html'] });
  const months = new Set<string>();
  for (const article of generateArticles(size)) {
    const { address, title, description, date, category, author, topics: about, body } = article;
    months.add(address.slice(0, 'yyyy/mm'.length));
    const fields = { title, description, date, categories: [category], authors: [author], topics: about };
    yield [`content/${address}/index.md`, withFields(fields, body)];
  }
  for (const year of new Set([...months].map((month) => month.slice(0, 'yyyy'.length))))
    yield list(year, { title: year, lists: 'months' });
  for (const month of months)
    yield list(month, { title: month, lists: 'month', description: 'Every story, by year and by month.' });
}
