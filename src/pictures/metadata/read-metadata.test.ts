import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readEmbedded } from './read-metadata.ts';
import { betrayingJpeg, betrayingPng, noise, withIptc, withPngXmp } from '../../../tests/support/test-pictures.ts';

const nothing = { credit: undefined, caption: undefined, licence: undefined, takenOn: undefined, hasPosition: false };

const exif = {
  IFD0: { ImageDescription: 'A crane at the pier.', Artist: 'Mira', Copyright: '2025 Lookout' },
  IFD2: { DateTimeOriginal: '2025:09:01 10:20:30' },
};
const position = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 27/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '30/1 0/1 0/1' },
};

const xmp = [
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  ' photoshop:Credit="Агенція" photoshop:DateCreated="2025-08-31T23:10:00+03:00">',
  '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Кран &amp; причал</rdf:li></rdf:Alt></dc:description>',
  '<dc:creator><rdf:Seq><rdf:li>Міра</rdf:li></rdf:Seq></dc:creator>',
  '<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</rdf:li></rdf:Alt></xmpRights:UsageTerms>',
  '</rdf:Description></rdf:RDF></x:xmpmeta>',
].join('');

const picture = () => noise(64, 48);

test.each([
  ['JPEG', () => picture().withExif(exif).jpeg().toBuffer()],
  ['PNG', () => picture().withExif(exif).png().toBuffer()],
  ['WebP', () => picture().withExif(exif).webp().toBuffer()],
  ['AVIF', () => picture().withExif(exif).avif({ effort: 0 }).toBuffer()],
])('what a camera wrote into a %s is read', async (_, bytes) => {
  expect(await readEmbedded(await bytes())).toEqual({
    credit: 'Mira',
    caption: 'A crane at the pier.',
    licence: '2025 Lookout',
    takenOn: '2025-09-01',
    hasPosition: false,
  });
});

test.each([
  ['JPEG', () => picture().withExif(exif).withXmp(xmp).jpeg().toBuffer()],
  ['PNG', async () => withPngXmp(await picture().withExif(exif).png().toBuffer(), xmp)],
  ['WebP', () => picture().withExif(exif).withXmp(xmp).webp().toBuffer()],
  ['AVIF', () => picture().withExif(exif).withXmp(xmp).avif({ effort: 0 }).toBuffer()],
  ['TIFF', () => picture().withXmp(xmp).tiff().toBuffer()],
])('what a picture desk wrote into a %s goes before what the camera wrote', async (_, bytes) => {
  expect(await readEmbedded(await bytes())).toEqual({
    credit: 'Міра / Агенція',
    caption: 'Кран & причал',
    licence: 'CC BY 4.0',
    takenOn: '2025-08-31',
    hasPosition: false,
  });
});

test('the older IPTC block is read as well', async () => {
  const iptc = { 55: '20250901', 80: 'Міра', 110: 'Міра / Lookout', 116: '© Lookout', 120: 'Кран біля причалу.' };
  expect(await readEmbedded(withIptc(await picture().jpeg().toBuffer(), iptc))).toEqual({
    credit: 'Міра / Lookout',
    caption: 'Кран біля причалу.',
    licence: '© Lookout',
    takenOn: '2025-09-01',
    hasPosition: false,
  });
});

test.each([
  ['JPEG', () => picture().withExif(position).jpeg().toBuffer()],
  ['PNG', () => picture().withExif(position).png().toBuffer()],
  ['WebP', () => picture().withExif(position).webp().toBuffer()],
  ['AVIF', () => picture().withExif(position).avif({ effort: 0 }).toBuffer()],
  ['JPEG from a camera', () => betrayingJpeg(picture())],
  ['PNG from a camera', () => betrayingPng(picture())],
])('a %s that says where it was taken is known to say so', async (_, bytes) => {
  expect((await readEmbedded(await bytes())).hasPosition).toBe(true);
});

test.each([
  ['a picture without any', () => picture().jpeg().toBuffer()],
  ['a drawing', () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
  ['a broken file', () => Promise.resolve(Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1]))],
  [
    'the name of a camera',
    () =>
      picture()
        .withExif({ IFD0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA' } })
        .jpeg()
        .toBuffer(),
  ],
  [
    'an impossible day',
    () =>
      picture()
        .withExif({ IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' } })
        .jpeg()
        .toBuffer(),
  ],
])('nothing is read from %s', async (_, bytes) => {
  expect(await readEmbedded(await bytes())).toEqual(nothing);
});

test('a text that runs over lines, holds control characters or looks like a gap is one plain line', async () => {
  const hostile = 'One\u0007\ntwo ⟨three⟩\u202E four';
  const bytes = await sharp(await picture().jpeg().toBuffer())
    .withXmp(xmp.replace('Кран &amp; причал', hostile.replace('\u0007', '')))
    .toBuffer();
  expect((await readEmbedded(bytes)).caption).toBe('One two three four');
  expect((await readEmbedded(withIptc(await picture().jpeg().toBuffer(), { 120: hostile }))).caption).toBe(
    'One two three four',
  );
});
