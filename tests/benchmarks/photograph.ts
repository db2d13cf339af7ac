import { join } from 'node:path';
import sharp from 'sharp';

const [width, height] = [4000, 3000];

/**
 * Writes a picture of 12 megapixels with the statistics of a photograph, as a JPEG: shapes of every size that cover one another
 * (the "dead leaves" model of natural images), out of focus towards the top, with the grain of a sensor.
 * @param index another picture for another number.
 * @returns the file.
 */
export async function writePhotograph(folder: string, index: number): Promise<string> {
  const file = join(folder, `${String(index)}.jpg`);
  const sharpShapes = await sharp(Buffer.from(shapes(index)))
    .png({ compressionLevel: 1 })
    .toBuffer();
  const soft = await sharp(sharpShapes)
    .extract({ left: 0, top: 0, width, height: height / 2 })
    .blur(9)
    .toBuffer();
  const background = { r: 128, g: 128, b: 128 };
  const noise = { type: 'gaussian', mean: 128, sigma: 6 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background, noise } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  await sharp(sharpShapes)
    .composite([
      { input: soft, left: 0, top: 0 },
      { input: grain, blend: 'soft-light' },
    ])
    .jpeg({ quality: 90 })
    .toFile(file);
  return file;
}

/** Discs whose number falls with the cube of their radius, each shaded from one side to the other. */
function shapes(seed: number): string {
  const random = randomFrom(seed + 1);
  const between = (least: number, most: number) => least + (most - least) * random();
  const discs = Array.from({ length: 9000 }, (_, index) => {
    const radius = Math.min(9 / Math.sqrt(1 - between(0, 0.99996)), 900);
    const [hue, saturation, lightness] = [between(0, 360), between(5, 40), between(12, 80)];
    const colour = (by: number) => `hsl(${hue.toFixed(0)},${saturation.toFixed(0)}%,${(lightness * by).toFixed(0)}%)`;
    const shade = `<linearGradient id="s${String(index)}" gradientTransform="rotate(${between(0, 90).toFixed(0)})"><stop stop-color="${colour(1)}"/><stop offset="1" stop-color="${colour(0.6)}"/></linearGradient>`;
    const at = `cx="${between(0, width).toFixed(0)}" cy="${between(0, height).toFixed(0)}"`;
    return `${shade}<circle ${at} r="${radius.toFixed(1)}" fill="url(#s${String(index)})"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="#777"/>${discs.join('')}</svg>`;
}

/** The same numbers between 0 and 1 for the same seed (Lehmer's generator with Park and Miller's constants). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
