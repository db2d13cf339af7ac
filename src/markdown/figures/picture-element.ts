import { isTall, type PublishedFormat, type PublishedPicture } from '../../model/published-picture.ts';
import type { BodyPictures } from '../context/body-context.ts';
import { element } from '../tree/element.ts';

/** A `<picture>` of all formats and widths, loaded lazily, over its placeholder if it has one; `undefined` if there are no files. */
export function pictureElement(picture: PublishedPicture, alt: string, { base, ...widths }: BodyPictures) {
  const fallback = picture.formats.at(-1);
  const largest = fallback?.files.at(-1);
  if (!fallback || !largest) return undefined;
  const { width, height } = picture;
  const sizes = isTall(picture) ? widths.tallSizes : widths.sizes;
  const sources = picture.formats.slice(0, -1).map((format) => {
    return element('source', { type: format.type, srcSet: srcSet(format, base), sizes }, []);
  });
  const files = { src: base + largest.path, srcSet: srcSet(fallback, base), sizes };
  const img = element('img', { ...files, width, height, alt, loading: 'lazy', decoding: 'async' }, []);
  const placeholder = { className: ['placeholder'], src: picture.placeholder, width, height, alt: '' };
  return element('span', { className: ['picture-frame'] }, [
    ...(picture.placeholder === undefined ? [] : [element('img', placeholder, [])]),
    element('picture', {}, [...sources, img]),
  ]);
}

function srcSet({ files }: PublishedFormat, base: string): string {
  return files.map(({ path, width }) => `${base}${path} ${String(width)}w`).join(', ');
}
