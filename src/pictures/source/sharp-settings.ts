import sharp from 'sharp';

/**
 * One thread an encode: what the AVIF encoder writes depends on the number of its threads, and the same picture must give
 * the same bytes on every machine. Cores are kept busy by encodes side by side. Nothing decoded is kept, so memory
 * stays flat.
 */
export function configureSharp(): void {
  sharp.concurrency(1);
  sharp.cache(false);
}

/** More than any page shows. */
export const mostMegapixels = 50;

/** A picture that is not there whole is none. What decoders only warn of, such as stray bytes that phones write, is read over. */
export const strict = { failOn: 'error', limitInputPixels: mostMegapixels * 1e6 } as const;

/** The same for what decoders only warn of. */
export const strictest = { ...strict, failOn: 'warning' } as const;
