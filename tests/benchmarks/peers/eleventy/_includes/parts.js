import { addressOfTopic, sections } from './lists.js';

export const host = 'https://bench.example';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text) => String(text).replace(/[&<>"]/gu, (sign) => escapes[sign]);

const sectionLinks = `<ul>${sections.map(({ title, url }) => `<li><a href="${url}">${title}</a></li>`).join('')}</ul>`;

export const masthead = `<header class="masthead">
<p class="masthead-name"><a href="/" rel="home">Bench</a></p>
<nav class="sections" aria-label="Main navigation">${sectionLinks}</nav>
</header>`;

export const footer = `<footer class="footer">
<nav aria-label="Sections"><p class="footer-heading">Sections</p>${sectionLinks}</nav>
<nav aria-label="Find"><p class="footer-heading">Find</p><ul><li><a href="/latest/">Latest stories</a></li><li><a href="/topics/">Topics</a></li><li><a href="/archive/">Archive</a></li></ul></nav>
<nav aria-label="The newsroom"><p class="footer-heading">The newsroom</p><ul><li><a href="/authors/">Authors</a></li></ul></nav>
<nav aria-label="Follow"><p class="footer-heading">Follow</p><ul><li><a href="/feed.xml">RSS feed</a></li></ul></nav>
<p class="footer-name"><a href="/">Bench</a></p><p>All times are local to UTC.</p>
</footer>`;

const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const times = new Intl.DateTimeFormat('en', {
  ...{ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  ...{ hourCycle: 'h23', timeZone: 'UTC' },
});
export const stamp = (date) => date.toISOString().replace('.000Z', '+00:00');
export const time = (date) => `<time datetime="${stamp(date)}">${days.format(date)}</time>`;

/** A story's words, counted in its source. */
export const wordsOf = (story) => story.rawInput.split(/\s+/u).length;
export const minutesOf = (words) => Math.ceil(words / 213);

export const category = (id) => `<a class="label-category" href="/categories/${id}/">${id}</a>`;
export const topic = (id) => `<a href="${addressOfTopic(id)}">Subject ${id}</a>`;

export function card(story) {
  const { data, url, date } = story;
  return `<article class="card"><p class="labels">${category(data.category)}</p>
<h3 class="card-headline"><a href="${url}">${escaped(data.title)}</a></h3>
<p class="meta"><span class="meta-authors">${data.author}</span>${time(date)} <span>${String(minutesOf(wordsOf(story)))} min read</span></p>
</article>`;
}

export const cards = (stories) =>
  `<ul class="card-grid">${stories.map((story) => `<li>${card(story)}</li>`).join('')}</ul>`;

export const line = ({ data, url, date }) =>
  `<li><p class="latest-time"><time datetime="${stamp(date)}">${times.format(date)}</time></p>` +
  `<h3 class="latest-headline"><a href="${url}">${escaped(data.title)}</a></h3></li>`;
