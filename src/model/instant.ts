import { z } from 'zod';

/**
 * A moment with its offset from UTC (ISO 8601 / RFC 3339), such as `2025-09-02T09:30:00+03:00`.
 * The offset is required: without it the same text means different moments on different machines.
 * An impossible date is refused, never rolled over.
 */
export const instant = z.iso.datetime({ offset: true, error: 'instant' }).transform((text) => new Date(text));
