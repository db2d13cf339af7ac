import { unified } from 'unified';
import rehypeParse from 'rehype-parse';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { feedBody } from './feed-body.ts';

const page = 'https://watch.example/news/2025/09/story/';
const inFeed = (html: string) => feedBody(html, page);

/** The values of an attribute, as an HTML parser reads them. */
function read(html: string, name: string): readonly unknown[] {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(inFeed(html));
  return selectAll('*', tree).flatMap(({ properties }) => (name in properties ? [properties[name]] : []));
}

test('a link within the site is absolute, with the site’s own path', () => {
  expect(read('<p><a href="/news/topics/kn-23/">KN-23</a></p>', 'href')).toEqual([
    'https://watch.example/news/topics/kn-23/',
  ]);
});

test('a link within the story leads to its page', () => {
  expect(read('<a href="#source-kcna">1</a>', 'href')).toEqual([`${page}#source-kcna`]);
});

test('ids of several stories cannot clash, for there are none', () => {
  expect(inFeed('<h2 id="why">Why</h2><sup><a id="r1" href="#n1" aria-describedby="notes">1</a></sup>')).toBe(
    `<h2>Why</h2><sup><a href="${page}#n1">1</a></sup>`,
  );
});

test('every candidate of a picture is absolute', () => {
  expect(
    inFeed(
      '<source srcset="/news/media/a-640.avif 640w, /news/media/a-1600.avif 1600w" type="image/avif"><img src="/news/media/a.jpg" alt="">',
    ),
  ).toBe(
    '<source srcset="https://watch.example/news/media/a-640.avif 640w, https://watch.example/news/media/a-1600.avif 1600w" type="image/avif"><img src="https://watch.example/news/media/a.jpg" alt="">',
  );
});

test.each([
  '<a href="https://other.example/a?b=1&#x26;c=2">x</a>',
  '<a href="mailto:desk@watch.example">x</a>',
  '<a href="//other.example/">x</a>',
  '<img src="data:image/webp;base64,AA==" alt="1 > 0">',
  '<br>',
  '<input disabled type="checkbox">',
])('what leads elsewhere stays what it is: %s', (html) => {
  expect(inFeed(html)).toBe(html);
});

test.each([
  '<code>&#x3C;a href="/secret" id="x"></code>',
  '<p>href="/not-a-link" and id="not-an-id"</p>',
  '<p title="say href=&#x27;/x&#x27; id=1">п’ять &#x26; 🚀</p>',
])('text that only looks like a tag or an attribute is left alone: %s', (html) => {
  expect(inFeed(html)).toBe(html);
});

test('an address that holds a quotation mark stays one attribute', () => {
  expect(read(`<a href='/news/a"b/'>x</a>`, 'href')).toEqual(['https://watch.example/news/a"b/']);
});

test('a long body stays whole', () => {
  const long = `<p>${'x '.repeat(20_000)}</p>`;
  expect(inFeed(long)).toBe(long);
});

test('the blurred stand-in of a picture stays on the page', () => {
  const frame =
    '<span><img class="placeholder" src="data:image/webp;base64,AA==" alt=""><img src="/a.jpg" alt="A"></span>';
  expect(inFeed(frame)).toBe('<span><img src="https://watch.example/a.jpg" alt="A"></span>');
});

test('a drawn chart is its table', () => {
  const chart = (drawn: string) =>
    `<figure class="chart"><figcaption>Range</figcaption>${drawn}<table></table></figure>`;
  expect(inFeed(chart('<svg aria-hidden="true"><text>690</text><rect width="1%"></rect></svg>'))).toBe(chart(''));
});

test('of a map, feeds have the pixels: few of their readers show drawings', () => {
  expect(
    inFeed(
      '<picture><source type="image/svg+xml" srcset="/news/media/a-light.svg"><img src="/news/media/a-map.png" alt="Map"></picture>',
    ),
  ).toBe('<picture><img src="https://watch.example/news/media/a-map.png" alt="Map"></picture>');
});
