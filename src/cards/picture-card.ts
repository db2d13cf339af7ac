import { cardSize, type CardFit } from '../model/share-card.ts';
import { palette, rowBytes } from './canvas.ts';
import { partOf, type Size } from '../pictures/derive/crop.ts';
import { jpegOf, readPixels, uprightSize } from '../pictures/derive/raw-pixels.ts';
import type { Focus } from '../pictures/source/request.ts';
import type { Rights } from '../pictures/metadata/rights.ts';

/** A derived picture that stands on the right of a card, from the upper edge to the lower. */
export interface CardPicture {
  /** Absolute. */
  readonly file: string;
  readonly fit: CardFit;
  readonly focus: Focus | undefined;
  readonly rights: Rights;
  /** In pixels of the card. */
  readonly width: number;
}

/** A painted card with its picture, as JPEG. @param rows as `paintCard` makes them. */
export async function pictureCard(rows: Buffer, picture: CardPicture): Promise<Buffer> {
  const whole = pixelsOf(rows);
  const { width, rights } = picture;
  const { data, info, ground } = await placed(picture);
  fillPanel(whole, width, ground);
  const left = cardSize.width - width + Math.floor((width - info.width) / 2);
  const top = Math.floor((cardSize.height - info.height) / 2);
  for (let row = 0; row < info.height; row += 1)
    data.copy(whole, ((top + row) * cardSize.width + left) * 3, row * info.width * 3, (row + 1) * info.width * 3);
  return jpegOf({ data: whole, info: cardSize }, rights);
}

/** The picture, three bytes a pixel, and the colour of what stands around it. */
async function placed({ file, fit, focus, width }: CardPicture) {
  const { height } = cardSize;
  const background = '#fff';
  if (fit !== 'cut') {
    const { data, info } = await readPixels(file, { size: { width, height, fit: 'inside' }, background });
    const { mean, spread } = endsOf(data, info, info.width < width ? 'sides' : 'top and bottom');
    if (fit === 'whole' || spread < plain) return { data, info, ground: mean };
  }
  const region = partOf(await uprightSize(file), width / height, focus);
  const size = { width, height, fit: 'fill' } as const;
  return { ...(await readPixels(file, { region, size, background })), ground: [0, 0, 0] };
}

/** Of 255: what a drawing's ground differs by from itself where an encoder has softened it. */
const plain = 6;

/** The mean colour of those two edges, beside which a ground of one colour goes on unseen, and how far they are from it. */
function endsOf(data: Buffer, { width, height }: Size, edges: 'sides' | 'top and bottom') {
  const at = (x: number, y: number) => [0, 1, 2].map((channel) => data[(y * width + x) * 3 + channel] ?? 0);
  const ends =
    edges === 'sides'
      ? Array.from({ length: height }, (_, y) => [at(0, y), at(width - 1, y)]).flat()
      : Array.from({ length: width }, (_, x) => [at(x, 0), at(x, height - 1)]).flat();
  const mean = [0, 1, 2].map((channel) =>
    Math.round(ends.reduce((sum, end) => sum + (end[channel] ?? 0), 0) / ends.length),
  );
  const off = ends.map((end) => Math.max(...end.map((value, channel) => Math.abs(value - (mean[channel] ?? 0)))));
  return { mean, spread: off.reduce((sum, one) => sum + one, 0) / off.length };
}

function fillPanel(whole: Buffer, width: number, colour: readonly number[]): void {
  const row = Buffer.alloc(width * 3, Buffer.from(colour));
  for (let y = 0; y < cardSize.height; y += 1) row.copy(whole, ((y + 1) * cardSize.width - width) * 3);
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
