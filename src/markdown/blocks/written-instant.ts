import type { BodyContext } from '../context/body-context.ts';
import { datesIn } from '../../locale/dates.ts';

/** An instant as an editor wrote it into the braces of a block. */
export interface WrittenInstant {
  /** ISO 8601 with offset, as it was written. */
  readonly at: string;
  /** Its digits down to the minute, for ids. */
  readonly digits: string;
  readonly milliseconds: number;
}

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** The instant in a block's attribute; `undefined` where it is none, or one that no calendar has. */
export function writtenInstant(attribute: string | null | undefined): WrittenInstant | undefined {
  const at = attribute?.trim() ?? '';
  const digits = form.exec(at)?.slice(1).join('');
  const milliseconds = Date.parse(at);
  return digits === undefined || Number.isNaN(milliseconds) ? undefined : { at, digits, milliseconds };
}

/** The instant as readers of the text see it. */
export function shownInstant({ milliseconds }: WrittenInstant, { language, timeZone }: BodyContext): string {
  return datesIn(language, timeZone).instant(new Date(milliseconds));
}
