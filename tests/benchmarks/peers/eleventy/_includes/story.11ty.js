import { listsOf } from './lists.js';
import { cards, category, escaped, line, minutesOf, time, topic, wordsOf } from './parts.js';
import { shell } from './shell.js';

/** The page of a story, beside it those that came before and after it and the newest of its first topic. */
export default function story({ title, description, page, author, topics, collections, content, ...fields }) {
  const { stories } = collections;
  const { byTopic, places } = listsOf(stories);
  const at = places.get(page.url);
  const words = wordsOf(stories[at]);
  const [newer, older] = [stories[at - 1], stories[at + 1]];
  const main = `<article class="story">
<header class="story-header">
<p class="labels">${category(fields.category)} <span class="label-type">News</span> <span class="label-minutes">${String(minutesOf(words))} min read</span></p>
<h1>${escaped(title)}</h1>
<p class="standfirst">${escaped(description)}</p>
<p class="byline"><a class="byline-name" href="/authors/${author}/" rel="author">${author}</a> <span class="byline-role">News Writer</span></p>
<p>Published ${time(page.date)}</p>
</header>
<div class="prose">${content}</div>
<ul class="topics">${topics.map((id) => `<li>${topic(id)}</li>`).join('')}</ul>
</article>
<section class="latest"><h2>Before and after</h2><ol>${[...stories.slice(Math.max(0, at - 3), at), ...stories.slice(at + 1, at + 4)].map(line).join('')}</ol></section>
<section class="related"><h2>Related stories</h2>${cards(byTopic.get(topics[0]).slice(0, 3))}</section>
<nav class="next-previous">
${older ? `<a rel="prev" href="${older.url}"><span>Previous story</span> ${escaped(older.data.title)}</a>` : ''}
${newer ? `<a rel="next" href="${newer.url}"><span>Next story</span> ${escaped(newer.data.title)}</a>` : ''}
</nav>`;
  const way = [
    ['Bench', '/'],
    [fields.category, `/categories/${fields.category}/`],
    [title, page.url],
  ];
  const facts = { date: page.date, category: fields.category, author, topics, words };
  return shell({ title, description, url: page.url, way, story: facts }, main);
}
