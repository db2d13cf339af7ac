import { expect, test } from 'vitest';
import { mapKey } from '../../model/locator-map.ts';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { mapOfBlock } from './map-of-block.ts';
import { renderBody } from '../render.ts';

const attributes = { name: ' Yongbyon ', lat: '39.79871', lon: '125.7551', ringsKm: '300 100' };

test('the map of a block knows the place no better than readers do, and its rings in order', () => {
  expect(mapOfBlock(attributes, 'uk')).toEqual({
    ...{ name: 'Yongbyon', lat: 39.8, lon: 125.8, precisionKm: 10 },
    ...{ ringsKm: [100, 300], language: 'uk' },
  });
});

test('a ring that cannot be drawn is left out', () => {
  const rings = (ringsKm: string) => mapOfBlock({ ...attributes, ringsKm }, 'en')?.ringsKm;
  expect([rings('1 300 300 99999 x'), rings('')]).toEqual([[300], []]);
});

test('a block that names no place on Earth has no map', () => {
  expect(mapOfBlock({ ...attributes, lat: '99' }, 'en')).toBeUndefined();
});

test('a map is light on paper, dark on dark screens, narrow on phones, pixels where drawings are not shown, and told in words', () => {
  const map = mapOfBlock(attributes, 'en');
  const wide = { light: '/media/a-light.svg', dark: '/media/a-dark.svg', width: 480, height: 340 };
  const phone = { light: '/media/a-phone-light.svg', dark: '/media/a-phone-dark.svg', width: 300, height: 288 };
  const shown = { wide, phone, pixels: '/media/a-map.png', alt: 'Map: Yongbyon' };
  const context = { ...exampleContext(), maps: map ? { [mapKey(map)]: shown } : {} };
  const text = ':::map{name="Yongbyon" lat="39.79871" lon="125.7551" ringsKm="100 300"}\n:::';
  expect(renderBody(text, context).html).toContain(
    '<figure class="map"><picture>' +
      '<source type="image/svg+xml" media="screen and (max-width: 34em) and (prefers-color-scheme: dark)" srcset="/news/media/a-phone-dark.svg" width="300" height="288">' +
      '<source type="image/svg+xml" media="screen and (max-width: 34em)" srcset="/news/media/a-phone-light.svg" width="300" height="288">' +
      '<source type="image/svg+xml" media="screen and (prefers-color-scheme: dark)" srcset="/news/media/a-dark.svg" width="480" height="340">' +
      '<source type="image/svg+xml" srcset="/news/media/a-light.svg" width="480" height="340">' +
      '<img src="/news/media/a-map.png" width="480" height="340" alt="Map: Yongbyon" loading="lazy" decoding="async">' +
      '</picture><p><strong class="map-place">Yongbyon</strong> ',
  );
  expect(renderBody(text, { ...context, warning: 'Bodies' }).html).not.toContain('<details');
});
