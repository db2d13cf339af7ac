import { cards, escaped } from './_includes/parts.js';
import { shell } from './_includes/shell.js';

export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => list.url,
};

/** A page of a list of stories, or of what leads to such lists. */
export default function listPage({ list }) {
  const { title, description, url, listUrl = url, parent, number, count } = list;
  const told = number > 1 ? `${title} – Page ${String(number)}` : title;
  const main = list.stories
    ? `${cards(list.stories)}<nav class="pagination">
${list.newer ? `<a rel="prev" href="${list.newer}">Newer stories</a>` : ''}<span>Page ${String(number)} of ${String(count)}</span>
${list.older ? `<a rel="next" href="${list.older}">Older stories</a>` : ''}</nav>`
    : `<ul>${list.links.map((one) => `<li><a href="${one.url}">${one.title}</a> ${String(one.count)} stories</li>`).join('')}</ul>`;
  const way = [['Bench', '/'], ...(parent ? [[parent, `/${parent.toLowerCase()}/`]] : []), [title, listUrl]];
  return shell({ title: told, description, url, way }, `<h1>${escaped(title)}</h1>${main}`);
}
