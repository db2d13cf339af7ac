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

/** Three bytes a pixel in the place of its number in the palette. */
function pixelsOf(rows: Buffer): Buffer {
  const pixels = Buffer.alloc(cardSize.width * cardSize.height * 3);
  for (let row = 0; row < cardSize.height; row += 1)
    for (let column = 0; column < cardSize.width; column += 1) {
      const pair = rows[row * rowBytes + 1 + (column >> 1)] ?? 0;
      const colour = (column & 1) === 0 ? pair >> 4 : pair & 15;
      palette.copy(pixels, (row * cardSize.width + column) * 3, colour * 3, colour * 3 + 3);
    }
  return pixels;
}
