import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('a place is said no nearer than the editor allows, and 10 km where nothing is said', () => {
  const { html } = render(':::map{name="Yongbyon" lat="39.797" lon="125.7551"}\nNorth of it.\n:::');
  expect(html).toBe(
    '<figure class="map"><p><strong class="map-place">Yongbyon</strong> <span class="map-position">39.8° N, 125.8° E</span> ' +
      '<span class="map-precision">Position rounded to 10\u00A0km</span></p><figcaption>\n<p>North of it.</p>\n</figcaption></figure>',
  );
  expect(render(':::map{name="X" lat="-39.797" lon="-125.7551" precisionKm="200"}\n:::').html).toContain(
    '40° S, 127° W',
  );
  expect(render(':::map{name="X" lat="99" lon="1"}\n:::').html).not.toContain('map-position');
});

test('numbers of a map are written as the language of the page writes them', () => {
  expect(render(':::map{name="Йонбьон" lat="39.797" lon="125.7551"}\n:::', 'uk').html).toMatch(
    /39,8° пн\. ш\.; 125,8° сх\. д\./u,
  );
});

test('a map without a text has no empty caption', () => {
  expect(render(':::map{name="X" lat="1" lon="2"}\n:::').html).not.toContain('figcaption');
});
