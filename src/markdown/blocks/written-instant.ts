import type { BodyContext } from '../context/body-context.ts';
import { datesIn } from '../../locale/dates.ts';

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/**
 * Parses the instant in a block's attribute; `undefined` if it is none or does not exist. `at` is ISO 8601 with offset, as
 * it was written; `digits` are those of year to minute, for ids: `202509020930`.
 */
export function writtenInstant(attribute: string | null | undefined) {
  const at = attribute?.trim() ?? '';
  const digits = form.exec(at)?.slice(1).join('');
  const milliseconds = Date.parse(at);
  return digits === undefined || Number.isNaN(milliseconds) ? undefined : { at, digits, milliseconds };
}

/** The instant in the language of the text and the newsroom's time zone. */
export function shownInstant({ milliseconds }: { milliseconds: number }, { language, timeZone }: BodyContext): string {
  return datesIn(language, timeZone).instant(new Date(milliseconds));
}
