import type { ImageObject } from 'schema-dts';
import { absolute, file as publishedAt } from '../addresses.ts';
import type { ShownPicture } from '../model/public-newsroom.ts';
import type { PublishedPicture } from '../model/published-picture.ts';
import type { Site } from '../model/site.ts';
import { licenceAddress } from '../newsroom/licence-address.ts';
import { withoutUndefined } from './defined.ts';

/** A picture's file for programs that cannot choose among formats: the widest JPEG or PNG, with its absolute URL. */
export type PlainImage = Readonly<{ url: string; type: string; width: number; height: number }>;

/** Returns the widest file of a picture's last format; `undefined` where it has no file. */
export function plainImage(site: Pick<Site, 'url'>, picture: PublishedPicture): PlainImage | undefined {
  const format = picture.formats.at(-1);
  const widest = format?.files.at(-1);
  if (!format || !widest) return undefined;
  const { path, width, height } = widest;
  return { url: absolute(site, publishedAt(site, path)), type: format.type, width, height };
}

/** Returns the picture unless it has a `warning`: click-to-view pictures are left out of all metadata. */
export function withoutClickToView<T extends { readonly warning?: unknown }>(picture: T | undefined): T | undefined {
  return picture?.warning === undefined ? picture : undefined;
}

/**
 * Returns as structured data the crops of a picture, then the whole picture, each with credit and licence
 * (https://developers.google.com/search/docs/appearance/structured-data/article, …/image-license-metadata).
 */
export function imageObjects(site: Pick<Site, 'url'>, picture: ShownPicture): readonly ImageObject[] {
  const { crops = [] } = picture.published;
  const cropped = crops.map(({ path, ...file }) => ({ ...file, url: absolute(site, publishedAt(site, path)) }));
  const whole = plainImage(site, picture.published);
  return [...cropped, ...(whole ? [whole] : [])].map((image) => imageObject(image, picture));
}

function imageObject(image: PlainImage, picture: ShownPicture): ImageObject {
  const license = licenceAddress(picture.licence);
  return withoutUndefined({
    '@type': 'ImageObject',
    url: image.url,
    contentUrl: image.url,
    encodingFormat: image.type,
    // E37 is the code for pixels (UN/ECE Recommendation 20).
    width: { '@type': 'QuantitativeValue', value: image.width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: image.height, unitCode: 'E37' },
    caption: picture.caption,
    creditText: picture.credit,
    creator: maker(picture),
    // A licence whose URL is not known is a notice.
    ...(license === undefined ? { copyrightNotice: picture.licence } : { license }),
  });
}

function maker({ credit, creditUrl, kind }: ShownPicture) {
  if (kind === 'staff') return withoutUndefined({ '@type': 'Person', name: credit, url: creditUrl });
  return withoutUndefined({ '@type': 'Organization', name: credit, url: creditUrl });
}
