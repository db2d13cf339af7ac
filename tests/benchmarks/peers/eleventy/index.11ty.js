import { listsOf, sections } from './_includes/lists.js';
import { card, cards, line } from './_includes/parts.js';
import { shell } from './_includes/shell.js';

/** The front page: the newest, and four of each section. */
export default function frontPage({ collections: { stories } }) {
  const { byCategory } = listsOf(stories);
  const blocks = sections.map(
    ({ title, url }) =>
      `<section><h2><a href="${url}">${title}</a></h2>${cards((byCategory.get(title) ?? []).slice(0, 4))}</section>`,
  );
  const main = `<h1>Bench: Front page</h1>
<div class="lead">${stories.slice(0, 3).map(card).join('')}</div>
<section class="latest"><h2>Latest stories</h2><ol>${stories.slice(3, 9).map(line).join('')}</ol></section>
${blocks.join('\n')}`;
  return shell({ title: 'Bench', url: '/', way: [] }, main);
}
