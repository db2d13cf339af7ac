import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const rendered = (markdown: string) => renderBody(markdown, exampleContext()).html;

test('a plain path to an article is a link to the article', () => {
  expect(rendered('[Earlier](/2025/08/uranium-training/)')).toContain(
    '<a href="/news/2025/08/uranium-training/">Earlier</a>',
  );
  expect(rendered('[Earlier](/uk/2025/08/ukrainian-only)')).toContain('href="/news/uk/2025/08/ukrainian-only/"');
});

test('a path to an article that may not be public yet leaves no trace of its address', () => {
  expect(rendered('See [the next](/2025/10/hidden-story/) and [this](article:2025/10/hidden-story).')).not.toContain(
    'hidden-story',
  );
});

test('a path to any other page of the site stays what it is', () => {
  expect(rendered('[About](/about/)')).toContain('<a href="/news/about/">About</a>');
});

test('a path to a page in another language says which, and a path to a file says nothing', () => {
  expect(rendered('[About](/uk/about/)')).toBe(
    '<p><a href="/news/uk/about/" hreflang="uk">About</a> (in Ukrainian)</p>',
  );
  expect(renderBody('[Про нас](/about/#us)', exampleContext('uk')).html).toMatch(/hreflang="en">Про\sнас<\/a> \(/u);
  expect(renderBody('[Стрічка](/feed.xml)', exampleContext('uk')).html).toBe(
    '<p><a href="/news/feed.xml">Стрічка</a></p>',
  );
});

test.each([
  '[Earlier](article:2025/08/uranium-training#what-is-known)',
  '[Earlier](article:/2025/08/uranium-training/#what-is-known)',
  '[Earlier](/2025/08/uranium-training/#what-is-known)',
])('a link to a heading of an article keeps the heading: %s', (markdown) => {
  expect(rendered(markdown)).toContain('<a href="/news/2025/08/uranium-training/#what-is-known">Earlier</a>');
});
