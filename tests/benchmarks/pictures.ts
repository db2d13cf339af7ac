import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { deriveAll } from '../../src/pictures/derive/derive-all.ts';
import { formatsFor } from '../../src/pictures/derive/encode.ts';
import { defaultWidths } from '../../src/pictures/derive/widths.ts';
import { median } from './median.ts';

const count = 8;

/**
 * Derives generated photographs, in turn with sharp alone: the same files of the same widths by the same encoders, but
 * nothing read back, written into the cache, credited or checked. Then once more, with everything in the cache.
 * @param runs of each; medians are told.
 */
export async function measuredPictures(runs: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pictures-'));
  try {
    const files = await Promise.all(Array.from({ length: count }, (_, index) => photograph(folder, index)));
    const ours: number[] = [];
    const alone: number[] = [];
    const warm: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const cache = join(folder, `cache-${String(run)}`);
      const derive = () => deriveAll(files.map((file) => ({ file, cache, rights: { credit: 'Desk' } })));
      ours.push(await secondsOf(derive));
      alone.push(await secondsOf(() => sharpAlone(files)));
      warm.push(await secondsOf(derive));
    }
    return table(median(ours), median(alone), median(warm));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function table(ours: number, alone: number, warm: number): string {
  return [
    `${String(count)} photographs of 12 megapixels; medians.`,
    `derived       ${ours.toFixed(2)} s`,
    `sharp alone   ${alone.toFixed(2)} s`,
    `derived again ${warm.toFixed(2)} s`,
    `sharp alone / derived: ${(alone / ours).toFixed(2)}`,
    `derived again / derived: ${(warm / ours).toFixed(3)}`,
  ].join('\n');
}

/** Soft shapes with grain: what encoders find in a photograph. */
async function photograph(folder: string, index: number): Promise<string> {
  const file = join(folder, `${String(index)}.jpg`);
  const [width, height] = [4000, 3000];
  const create = {
    width,
    height,
    channels: 3,
    background: '#567',
    noise: { type: 'gaussian', mean: 128, sigma: 12 },
  } as const;
  const clouds = {
    create: { ...create, width: 24, height: 18, noise: { ...create.noise, sigma: 60 + index } },
  } as const;
  const soft = await sharp(clouds).resize(width, height, { kernel: 'cubic' }).png({ compressionLevel: 1 }).toBuffer();
  await sharp({ create })
    .composite([{ input: soft, blend: 'overlay' }])
    .jpeg({ quality: 90 })
    .toFile(file);
  return file;
}

/** As many pictures at a time as there are cores, as sharp's own guide to performance has it. */
async function sharpAlone(files: readonly string[]): Promise<void> {
  sharp.concurrency(1);
  sharp.cache(false);
  const queue = files.values();
  const work = async () => {
    for (const file of queue) await encodeAlone(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function encodeAlone(file: string): Promise<void> {
  const widths = defaultWidths('whole');
  const { data, info } = await sharp(file)
    .resize({ width: Math.max(...widths) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const formats = formatsFor({ isTransparent: false });
  for (const width of widths) {
    const sized = sharp(data, { raw: info }).resize({ width });
    await Promise.all(formats.map((format) => format.encode(sized.clone()).toBuffer()));
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}
