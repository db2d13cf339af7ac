import type { ImageObject } from 'schema-dts';
import { absolute, file } from '../addresses.ts';
import type { ShownPicture } from '../model/public-newsroom.ts';
import type { PublishedFile, PublishedPicture } from '../model/published-picture.ts';
import type { Site } from '../model/site.ts';
import { isWebAddress } from '../model/web-address.ts';
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
  return { url: absolute(site, file(site, path)), type: format.type, width, height };
}

/** A picture that readers see without asking; one with a `warning` opens only on their act and is announced nowhere. */
export function announced<T extends { readonly warning?: unknown }>(picture: T | undefined): T | undefined {
  return picture?.warning === undefined ? picture : undefined;
}

/** The picture with its rights (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata). */
export function imageObject(site: Pick<Site, 'url'>, picture: ShownPicture): ImageObject | undefined {
  const image = plainImage(site, picture.published);
  if (!image) return undefined;
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
  if (licence === undefined) return {};
  const license = isWebAddress(licence) ? licence : creativeCommons(licence);
  return license === undefined ? { copyrightNotice: licence } : { license };
}

/** `CC BY-SA 4.0` → its deed. */
function creativeCommons(name: string): string | undefined {
  const found = /^CC[ -](BY(?:-NC)?(?:-(?:SA|ND))?)[ -](\d\.\d)$/iu.exec(name.trim());
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return `https://creativecommons.org/licenses/${found[1].toLowerCase()}/${found[2]}/`;
}
