import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string) => renderBody(markdown, { ...exampleContext(), mentions: [] });

test('a place that leans on a source links to it, keeps its archived copy at hand, and bears its number', () => {
  const { html, citedAt } = render('[Defense Express](source:dx) and again [DX](source:dx), [KCNA](source:kcna).');
  expect(html).toContain(
    '<a href="https://en.defence-ua.com/" class="source-link external" rel="noreferrer noopener external" ' +
      'data-originalurl="https://en.defence-ua.com/" ' +
      'data-versionurl="https://web.archive.org/web/2025/https://en.defence-ua.com/" data-versiondate="2025-09-01">' +
      'Defense Express<span class="visually-hidden"> (opens another site)</span></a>' +
      '<sup class="source-mark"><a href="#source-dx" id="cite-dx-1" aria-label="Source 1: Defense Express">1</a></sup>',
  );
  expect(html).toContain('<a href="#source-kcna">KCNA</a>');
  expect(citedAt).toEqual({ dx: ['cite-dx-1', 'cite-dx-2'], kcna: ['cite-kcna-1'] });
});

test('a link to an article leads to it, and says so where it is told in another language', () => {
  expect(render('[Earlier](article:2025/08/uranium-training)').html).toBe(
    '<p><a href="/news/2025/08/uranium-training/">Earlier</a></p>',
  );
  expect(render('[Earlier](article:2025/08/ukrainian-only)').html).toBe(
    '<p><a href="/news/uk/2025/08/ukrainian-only/" hreflang="uk">Earlier</a> (in Ukrainian)</p>',
  );
});

test('a link to an article that readers may not know yet is plain text', () => {
  expect(render('[Earlier](article:2025/10/secret) [x](source:none) [y](topic:none)').html).toBe('<p>Earlier x y</p>');
});

test('a link to a topic is one of the topics of the text', () => {
  const { html, topics } = render('[KN-23](topic:kn-23)');
  expect(html).toBe('<p><a href="/news/topics/kn-23/"><span class="nowrap">KN-23</span></a></p>');
  expect(topics).toEqual(['kn-23']);
});

test('a link of this site gets the base, one of this page and one to an address of mail stay', () => {
  expect(render('[a](/support/) [b](#part) [c](mailto:desk@perimeter.example)').html).toBe(
    '<p><a href="/news/support/">a</a> <a href="#part">b</a> <a href="mailto:desk@perimeter.example">c</a></p>',
  );
});

test('a link to another site tells it nothing, and says that it leaves', () => {
  expect(render('[IAEA][x]\n\n[x]: https://www.iaea.org/').html).toContain(
    '<a href="https://www.iaea.org/" class="external" rel="noreferrer noopener external">' +
      'IAEA<span class="visually-hidden"> (opens another site)</span></a>',
  );
});

test('a link without words is called by what it leads to', () => {
  expect(render('[](source:kcna)').html).toContain('<a href="#source-kcna">KCNA</a>');
  expect(render('<source:kcna>').html).toContain('<a href="#source-kcna">KCNA</a>');
  expect(render('[](topic:patriot) and <topic:patriot>').html).toBe(
    '<p><a href="/news/topics/patriot/">Patriot</a> and <a href="/news/topics/patriot/">Patriot</a></p>',
  );
  expect(render('[ ](https://www.iaea.org/)').html).toContain('>https://www.iaea.org/<span');
  expect(render('[](/about/)').html).toBe('<p><a href="/news/about/">/about/</a></p>');
  expect(render('[](article:2025/08/uranium-training)').html).toContain('>2025/08/uranium-training</a>');
});

test('a link without words that leads nowhere says nothing, least of all the address of a hidden story', () => {
  expect(render('a [](article:2025/10/secret)[](javascript:x)[](source:none)[](topic:) b').html).not.toMatch(
    /secret|javascript|none/u,
  );
});

test('a path without a slash at its end says its language as well', () => {
  expect(render('[a](/uk/about) [b](/uk)').html).toBe(
    '<p><a href="/news/uk/about" hreflang="uk">a</a> (in Ukrainian) <a href="/news/uk" hreflang="uk">b</a> (in Ukrainian)</p>',
  );
});

test.each([
  'javascript:alert(1)',
  'java&#9;script:alert(1)',
  '&#1;javascript:x',
  'data:text/html,x',
  '//evil.example',
  '/\\\\evil.example',
])('a link to %s is plain text', (target) => {
  expect(render(`[a](<${target}>)`).html).toBe('<p>a</p>');
});
