/** An instant that cannot be read, as it stands in a file. */
export interface TypedInstant {
  readonly name: string;
  readonly written: string;
  /** Where it stands: in a field, or in the braces of a block. */
  readonly place: 'field' | 'block';
}

/** A wall-clock time of which there are two readings, or none: what the clocks show, with the distance from UTC. */
export interface DoubtfulInstant extends TypedInstant {
  readonly readings: readonly [string, string];
}

const parts =
  /^(?<day>\d{4}-\d{1,2}-\d{1,2})[\sT,]*(?:(?<hour>\d{1,2}):(?<minute>\d{2})(?<second>:\d{2})?(?:\.\d+)?)?\s*(?<offset>Z|(?:UTC|GMT)?\s*[+\u2212\u2013-]\s*\d{1,2}(?::?\d{2})?)?$/iu;

/** An instant in the place of a name, to paste. */
export function instantLine({ name, place }: Pick<TypedInstant, 'name' | 'place'>, instant: string): string {
  return place === 'field' ? `${name}: ${instant}` : `${name}="${instant}"`;
}

/**
 * A valid instant to paste that keeps the day, the time and the distance from UTC which the editor wrote, as far as they can
 * be read; a time without a distance is the newsroom's own.
 */
export function instantLike(written: string): string {
  const { day = '2025-09-02', hour = '09', minute = '30', second = '', offset } = partsOf(written) ?? {};
  const time = `${hour.padStart(2, '0')}:${minute}${second === ':00' && offset === undefined ? '' : second}`;
  const date = day.replace(/(?<=-)\d(?!\d)/gu, '0$&');
  return offset === undefined ? `${date} ${time}` : `${date}T${time}${second === '' ? ':00' : ''}${offsetLike(offset)}`;
}

/** Why a text is not an instant: no time of day, several spaces before it, a time that does not exist, or another format. */
export function faultOfInstant(written: string): 'time' | 'spaces' | 'impossible' | 'form' {
  if (/^\d{4}-\d\d-\d\d {2,}\d\d:\d\d(?::\d\d)?$/u.test(written)) return 'spaces';
  if (/^\d{4}-\d\d-\d\d$/u.test(written)) return 'time';
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/u.test(written)
    ? 'impossible'
    : 'form';
}

function partsOf(written: string): Partial<Record<string, string>> | undefined {
  return parts.exec(written.trim())?.groups;
}

/** `+2`, `UTC +0200` or `−02:00` as ISO 8601 has it. */
function offsetLike(offset: string): string {
  if (/^z$/iu.test(offset)) return 'Z';
  const [, sign = '+', hours = '', minutes = '00'] = /([+\u2212\u2013-])\s*(\d{1,2}):?(\d{2})?$/u.exec(offset) ?? [];
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
