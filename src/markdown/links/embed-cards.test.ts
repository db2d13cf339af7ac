import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const video = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const post = {
  number: 3,
  href: 'https://t.me/general_staff/77',
  title: 'General Staff, Morning report',
  publisher: 'General Staff',
  work: 'Morning report',
  archived: 'https://web.archive.org/web/2025/https://t.me/general_staff/77',
};
const render = (markdown: string, language: 'en' | 'uk' = 'en') => {
  const context = exampleContext(language);
  return renderBody(markdown, { ...context, sources: { ...context.sources, post } }).html;
};
const leaving = 'class="external" rel="noreferrer noopener external"';
const heard = '<span class="visually-hidden"> (opens another site)</span>';

test('a link to a video that stands alone becomes a card that asks nobody', () => {
  expect(render(`[The "launch"](${video})`)).toBe(
    `<div class="elsewhere"><p class="elsewhere-kind">Video on YouTube</p><p class="elsewhere-title">` +
      `<a href="${video}" ${leaving}>The “launch”${heard}</a></p></div>`,
  );
});

test('a bare address that is a source of the story has its title, publisher and archived copy', () => {
  const html = render('<https://t.me/general_staff/77>');
  expect(html).toContain('Post on Telegram');
  expect(html).toContain(`>Morning report${heard}</a>`);
  expect(html).toContain(
    `<p class="elsewhere-origin">General Staff · <a href="${post.archived}" ${leaving}>Archived copy`,
  );
});

test('a bare address that is no source is its own title', () => {
  expect(render(`<${video}>`)).toContain(`>${video}${heard}</a>`);
});

test('a source that stands alone keeps its numbered mark', () => {
  const html = render('[The report](source:post)');
  expect(html).toContain('<div class="elsewhere">');
  expect(html).toContain('>The report<span');
  expect(html).toContain('<sup class="source-mark"><a href="#source-post"');
});

test('cards speak the language of the page', () => {
  expect(render(`<${video}>`, 'uk')).toMatch(/Відео на\sYouTube/u);
  expect(render('<https://t.me/general_staff/77>', 'uk')).toMatch(/Допис у\sTelegram/u);
});

test.each([
  `See [the launch](${video}).`,
  `[One](${video}) [two](${video})`,
  '[The report](source:post) says so',
  `- [The launch](${video})`,
  `## [The launch](${video})`,
  '[The agency](https://www.iaea.org/)',
  `\`${video}\``,
])('%s is no card', (markdown) => {
  expect(render(markdown)).not.toContain('elsewhere');
});

test('a card brings no element that loads anything, whatever its address and title say', () => {
  const html = render(`[<iframe src=x>"><img src=x onerror=alert(1)>](${video}&x="><script>alert(1)</script>)`);
  expect(html).not.toMatch(/<(?:iframe|img|script|embed|object)/u);
});
