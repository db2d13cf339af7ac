import { datesIn } from '../../locale/dates.ts';
import { isoInZone } from '../../locale/iso-in-zone.ts';
import { wallClockOf } from '../../locale/wall-clock.ts';
import { instantBy, type InstantSchema } from '../../model/values/instant.ts';
import type { BodyContext } from '../context/body-context.ts';

export interface WrittenInstant {
  readonly at: Date;
  /** ISO 8601 in the newsroom's zone. */
  readonly iso: string;
  /** The digits from year to minute, as they were written, for ids: `202509020930`. */
  readonly digits: string;
}

/** Parses the instant in a block's attribute; `undefined` where it is none, or is not one alone. */
export function writtenInstant(
  attribute: string | null | undefined,
  { timeZone }: Pick<BodyContext, 'timeZone'>,
): WrittenInstant | undefined {
  const written = attribute?.trim() ?? '';
  const at = schemaIn(timeZone).safeParse(written).data;
  return at && { at, iso: isoInZone(at, timeZone), digits: written.slice(0, 16).replace(/\D/gu, '') };
}

/** The instant in the language of the text and the newsroom's time zone. */
export function shownInstant({ at }: WrittenInstant, { language, timeZone }: BodyContext): string {
  return datesIn(language, timeZone).instant(at);
}

const schemas = new Map<string, InstantSchema>();

function schemaIn(timeZone: string): InstantSchema {
  const schema = schemas.get(timeZone) ?? instantBy(wallClockOf(timeZone));
  schemas.set(timeZone, schema);
  return schema;
}
