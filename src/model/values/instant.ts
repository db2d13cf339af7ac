import { z } from 'zod';

/** Says which instant the clocks of one time zone show as a local time, such as `2025-09-02T09:30`. */
export type WallClock = (local: string) => WallClockReading;

export type WallClockReading =
  | { readonly kind: 'unique'; readonly at: Date }
  /** A time that clocks put forward leave out, or that clocks put back show twice; both readings as ISO 8601 with offset. */
  | { readonly kind: 'skipped' | 'repeated'; readonly readings: readonly [string, string] };

/** A local time or ISO 8601 with its offset from UTC (RFC 3339), with a `T` for the space and seconds or without. */
const written = z
  .string({ error: 'instant' })
  // As zod reads it: with a T, and with seconds before an offset.
  .transform((text) => text.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?!:)/u, '$1T$2:00').replace(' ', 'T'))
  .pipe(z.iso.datetime({ offset: true, local: true, error: 'instant' }));

const pattern = String.raw`^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$`;

/**
 * The schema of an instant: `2025-09-02 09:30` by the clocks of the newsroom, or with its own offset from UTC,
 * `2025-09-02T09:30:00+03:00`.
 * @param wallClock `undefined` where the zone is not known: a local time is refused with the message `zone-unknown`.
 */
export function instantBy(wallClock: WallClock | undefined) {
  return written
    .transform((text, context) => {
      if (/(?:Z|[+-]\d\d:\d\d)$/u.test(text)) return new Date(text);
      const reading = wallClock?.(text);
      if (reading?.kind === 'unique') return reading.at;
      context.addIssue(
        reading
          ? { code: 'custom', message: `instant-${reading.kind}`, params: { readings: reading.readings } }
          : { code: 'custom', message: 'zone-unknown' },
      );
      return z.NEVER;
    })
    .meta({ pattern });
}
export type InstantSchema = ReturnType<typeof instantBy>;
