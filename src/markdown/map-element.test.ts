import { expect, test } from 'vitest';
import { mapElement } from './map-element.ts';

test('a map is dark on dark screens only, and pixels where drawings are not shown', () => {
  const map = { light: '/media/l.svg', dark: '/media/d.svg', pixels: '/media/p.png', width: 9, height: 6, alt: 'Map' };
  expect(mapElement(map, '/news').children).toMatchObject([
    { properties: { srcSet: '/news/media/d.svg', media: 'screen and (prefers-color-scheme: dark)' } },
    { properties: { srcSet: '/news/media/l.svg' } },
    { tagName: 'img', properties: { src: '/news/media/p.png', alt: 'Map' } },
  ]);
});
