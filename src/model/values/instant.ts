import { z } from 'zod';

/**
 * The schema of an instant with its offset from UTC (ISO 8601 / RFC 3339), such as `2025-09-02T09:30:00+03:00`.
 * The offset is required: without it the same text means different instants on different machines.
 * A date that does not exist is refused, not rolled over.
 */
export const instant = z.iso.datetime({ offset: true, error: 'instant' }).transform((text) => new Date(text));
