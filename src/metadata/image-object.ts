import type { ImageObject } from 'schema-dts';
import { absolute, file as publishedAt } from '../addresses.ts';
import type { ShownPicture } from '../model/public-newsroom.ts';
import type { PublishedFile, PublishedPicture } from '../model/published-picture.ts';
import type { Site } from '../model/site.ts';
import { licenceAddress } from '../newsroom/licence-address.ts';
import { defined } from './defined.ts';

/** A picture's file for those who cannot choose among formats: the widest of the one that every program reads. */
export interface PlainImage {
  /** An absolute URL. */
  readonly url: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/** `undefined`: the picture has no file. */
export function plainImage(site: Pick<Site, 'url'>, picture: PublishedPicture): PlainImage | undefined {
  const format = picture.formats.at(-1);
  const widest: PublishedFile | undefined = format?.files.at(-1);
  if (!format || !widest) return undefined;
  const { path, width, height } = widest;
  return { url: absolute(site, publishedAt(site, path)), type: format.type, width, height };
}

/** A picture that readers see without asking; one with a `warning` opens only on their act and is announced nowhere. */
export function announced<T extends { readonly warning?: unknown }>(picture: T | undefined): T | undefined {
  return picture?.warning === undefined ? picture : undefined;
}

/**
 * The picture in the shapes that search engines ask for, then whole, each with its rights
 * (https://developers.google.com/search/docs/appearance/structured-data/article, …/image-license-metadata).
 */
export function imageObjects(site: Pick<Site, 'url'>, picture: ShownPicture): readonly ImageObject[] {
  const { crops = [] } = picture.published;
  const cut = crops.map(({ path, ...file }) => ({ ...file, url: absolute(site, publishedAt(site, path)) }));
  const whole = plainImage(site, picture.published);
  return [...cut, ...(whole ? [whole] : [])].map((image) => imageObject(image, picture));
}

function imageObject(image: PlainImage, picture: ShownPicture): ImageObject {
  return defined({
    '@type': 'ImageObject',
    url: image.url,
    contentUrl: image.url,
    encodingFormat: image.type,
    width: { '@type': 'QuantitativeValue', value: image.width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: image.height, unitCode: 'E37' },
    caption: picture.caption,
    creditText: picture.credit,
    creator: maker(picture),
    ...rights(picture.licence),
  });
}

function maker({ credit, creditUrl, kind }: ShownPicture) {
  if (kind === 'staff') return defined({ '@type': 'Person', name: credit, url: creditUrl });
  return defined({ '@type': 'Organization', name: credit, url: creditUrl });
}

/** A licence with an address is a licence; any other text is what the maker says about the rights. */
function rights(licence: string | undefined) {
  const license = licenceAddress(licence);
  return license === undefined ? { copyrightNotice: licence } : { license };
}
