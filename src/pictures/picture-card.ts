import sharp from 'sharp';
import { cardSize } from '../model/share-card.ts';
import { palette, rowBytes } from './card-canvas.ts';
import { partOf } from './crop.ts';
import { encodeJpeg } from './encode.ts';
import type { Focus, Rights } from './request.ts';
import { settleSharp, strict } from './sharp-settings.ts';

/** A derived picture that stands on the right of a card, from the upper edge to the lower. */
export interface CardPicture {
  /** Absolute. */
  readonly file: string;
  readonly focus: Focus | undefined;
  readonly rights: Rights;
  /** In pixels of the card. */
  readonly width: number;
}

/** A painted card with its picture, as JPEG. @param rows as `paintCard` makes them. */
export async function pictureCard(rows: Buffer, { file, focus, rights, width }: CardPicture): Promise<Buffer> {
  settleSharp();
  const { height } = cardSize;
  const picture = sharp(file, strict);
  const region = partOf((await picture.metadata()).autoOrient, width / height, focus);
  const { data } = await picture
    .extract(region)
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const whole = pixelsOf(rows);
  for (let row = 0; row < height; row += 1)
    data.copy(whole, (row * cardSize.width + cardSize.width - width) * 3, row * width * 3, (row + 1) * width * 3);
  return encodeJpeg(sharp(whole, { raw: { ...cardSize, channels: 3 } }), rights);
}

/** Three bytes a pixel in the place of its number in the palette. Byte by byte: a call for each pixel takes a tenth of a second. */
function pixelsOf(rows: Buffer): Buffer {
  const pixels = Buffer.alloc(cardSize.width * cardSize.height * 3);
  let at = 0;
  const paint = (colour: number) => {
    for (let channel = 0; channel < 3; channel += 1) pixels[at + channel] = palette[colour * 3 + channel] ?? 0;
    at += 3;
  };
  for (let row = 0; row < cardSize.height; row += 1)
    for (const pair of rows.subarray(row * rowBytes + 1, (row + 1) * rowBytes)) {
      paint(pair >> 4);
      paint(pair & 15);
    }
  return pixels;
}
