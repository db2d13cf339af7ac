import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string) => renderBody(markdown, exampleContext()).html;

test('a picture is a figure in every format, with caption and credit heard apart', () => {
  expect(render('![A hall](./hall.jpg "The hall. (Source: KCNA)")')).toBe(
    '<figure class="picture"><span class="picture-frame">' +
      '<img class="placeholder" src="data:image/webp;base64,AAAA" width="1200" height="800" alt=""><picture>' +
      '<source type="image/avif" srcset="/news/media/a-640.avif 640w" sizes="(min-width: 48rem) 42rem, 100vw">' +
      '<img src="/news/media/a-1200.jpg" srcset="/news/media/a-640.jpg 640w, /news/media/a-1200.jpg 1200w" ' +
      'sizes="(min-width: 48rem) 42rem, 100vw" width="1200" height="800" alt="A hall" loading="lazy" decoding="async">' +
      '</picture></span><figcaption><span class="caption">The hall.</span> ' +
      '<span class="credit"><span class="credit-label">Source:</span> KCNA</span></figcaption></figure>',
  );
});

test('a picture that is higher than wide is no wider than a screen is high', () => {
  const html = render('![A tower](./tower.jpg "The tower. (Source: KCNA)")');
  expect(html).toMatch(/^<figure class="picture picture-tall">/u);
  expect([...html.matchAll(/sizes="([^"]*)"/gu)].map(([, sizes]) => sizes)).toEqual(['28rem', '28rem']);
});

test('a picture in the middle of a paragraph stands between its halves', () => {
  expect(render('Before ![A hall](hall.jpg) after.')).toMatch(
    /^<p>Before<\/p>\n<figure.*<\/figure>\n<p>after\.<\/p>$/u,
  );
});

test('a picture under a link stays under it', () => {
  expect(render('[![A hall](hall.jpg "Hall. (Photo: X)")](/about/)')).toMatch(
    /^<figure class="picture"><a href="\/news\/about\/"><span class="picture-frame">.*<\/picture><\/span><\/a><figcaption>/u,
  );
});

test('a picture that the edition does not have is told in words', () => {
  expect(render('![A hall](gone.jpg "Gone. (Фото: ЗСУ)")')).toBe(
    '<figure class="picture"><span>A hall</span><figcaption><span class="caption">Gone.</span> ' +
      '<span class="credit"><span class="credit-label">Фото:</span> ЗСУ</span></figcaption></figure>',
  );
});

test('a picture where no figure can stand is told in words', () => {
  expect(render('## Look ![A hall](hall.jpg "The hall")')).toBe(
    '<h2 id="look-a-hall-the-hall">Look A hall\u00A0– The hall</h2>',
  );
});
