import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bytesOf, digest, filesBelow, occurrences } from './finished-folder.ts';
import { pictureSecrets, tagsOf } from './picture-secrets.ts';

const { content, folder } = inject('editions').sample;
const { originals, texts, positions } = pictureSecrets(content);
const published = filesBelow(folder).filter((file) => /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/u.test(file));

test('the sample’s originals carry what a camera and an editor write into a file, and where it was taken', () => {
  expect(originals.length).toBeGreaterThan(20);
  for (const tag of [
    'BodySerialNumber',
    'CameraOwnerName',
    'LensModel',
    'City',
    'Sub-location',
    'Special Instructions',
    'DocumentID',
    'comment',
  ])
    expect(texts.get(tag)?.size ?? 0, tag).toBeGreaterThan(2);
  expect(positions.length).toBeGreaterThan(80);
});

test('no byte of it is in any published file or name', () => {
  const secrets = new Set([...texts.values()].flatMap((of) => [...of]));
  expect(occurrences(folder, [...secrets, ...positions])).toEqual([]);
});

test('no original is published as it is', () => {
  const given = filesBelow(content).filter((file) => !/\.(?:md|yaml)$/u.test(file));
  const known = new Map(given.map((file) => [digest(readFileSync(join(content, file))), file]));
  expect(known.size).toBeGreaterThan(20);
  expect(filesBelow(folder).flatMap((file) => known.get(digest(bytesOf(folder, file))) ?? [])).toEqual([]);
});

describe('read back, a published picture', () => {
  const read = published.map((file) => ({ file, tags: tagsOf(join(folder, file)) }));

  test('says its credit and copyright and nothing else but how to show it', () => {
    const shown = [
      'Orientation XResolution YResolution ResolutionUnit YCbCrPositioning ComponentsConfiguration ColorSpace',
      'PixelXDimension PixelYDimension ExifVersion FlashpixVersion',
    ].flatMap((names) => names.split(' '));
    const allowed: Readonly<Record<string, readonly string[]>> = {
      exif: [...shown, 'Exif IFD Pointer', 'Artist', 'Copyright'],
      xmp: ['_raw', 'about', 'Credit', 'creator', 'rights', 'WebStatement'],
    };
    const ofTheFormat = ['file', 'jfif', 'riff', 'png', 'pngFile'];
    const wrong = read.flatMap(({ file, tags }) =>
      Object.entries(tags).flatMap(([group, of = {}]) =>
        ofTheFormat.includes(group)
          ? []
          : Object.keys(of)
              .filter((tag) => !(allowed[group] ?? []).includes(tag))
              .map((tag) => `${file}: ${group} ${tag}`),
      ),
    );
    expect(read.length).toBeGreaterThan(200);
    expect(new Set(published.map((file) => file.split('.').at(-1)))).toEqual(new Set(['avif', 'jpg', 'png']));
    expect(wrong).toEqual([]);
  });

  test('carries its credit, but for maps and cards of words, which are drawn here and nobody’s picture', () => {
    const pictures = read.filter(({ file }) => !file.endsWith('-map.png') && !/^cards\/.*\.png$/u.test(file));
    const without = pictures.filter(({ tags }) => (tags['xmp']?.['Credit']?.description ?? '') === '');
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});
