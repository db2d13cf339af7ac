import { expect, test } from 'vitest';
import { mapMedia } from '../../model/locator-map.ts';
import { mapElement } from './map-element.ts';

const drawing = (name: string) => ({ light: `/${name}-l.svg`, dark: `/${name}-d.svg`, width: 9, height: 6 });

test('a map is dark on dark screens only, larger in its letters on phones, and pixels where drawings are not shown', () => {
  const map = { wide: drawing('wide'), phone: drawing('phone'), pixels: '/p.png', alt: 'Map' };
  const { children } = mapElement(map, '/news');
  const sources = children.slice(0, -1).map((one) => (one.type === 'element' ? one.properties : {}));
  expect(sources.map(({ srcSet }) => srcSet)).toEqual(
    ['phone-d', 'phone-l', 'wide-d', 'wide-l'].map((name) => `/news/${name}.svg`),
  );
  expect(sources.map(({ media }) => media)).toEqual([...mapMedia, undefined]);
  expect(children.at(-1)).toMatchObject({ tagName: 'img', properties: { src: '/news/p.png', alt: 'Map' } });
});
