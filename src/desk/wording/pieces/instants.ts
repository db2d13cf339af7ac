import { dayAtStart, withPlainDigits } from './days.ts';

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

/** What follows the day: a time of the clock, and its distance from UTC. */
const parts =
  /^[\sT,]*(?:(?<hour>\d{1,2})[:.](?<minute>\d{2})(?<second>:\d{2})?(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<offset>Z|UTC|GMT|(?:UTC|GMT)?\s*[+-]\s*\d{1,2}(?::?\d{2})?)?$/iu;

/** The marks of what only the editor knows. */
export interface InstantGaps {
  readonly day: string;
  readonly time: string;
}

/** An instant in the place of a name, to paste. */
export function instantLine({ name, place }: Pick<TypedInstant, 'name' | 'place'>, instant: string): string {
  return place === 'field' ? `${name}: ${instant}` : `${name}="${instant}"`;
}

/**
 * An instant to paste that keeps the day, the time and the distance from UTC which the editor wrote; a mark of what is
 * missing where they cannot be read. A time without a distance is the newsroom's own.
 */
export function instantLike(written: string, gaps: InstantGaps): string {
  const { day, rest = '' } = dayAtStart(withPlainDigits(written)) ?? {};
  const groups = parts.exec(rest)?.groups;
  if (day === undefined || !groups) return `⟨${gaps.day} ${gaps.time}⟩`;
  const { minute = '', second = '', offset } = groups;
  const hour = hourOfDay(groups);
  if (hour === undefined || minute > '59' || second > ':59') return `${day} ⟨${gaps.time}⟩`;
  const time = `${hour}:${minute}${second === ':00' && offset === undefined ? '' : second}`;
  return offset === undefined ? `${day} ${time}` : `${day}T${time}${second === '' ? ':00' : ''}${offsetLike(offset)}`;
}

/** The hour from 00 to 23; `undefined` where none is written, or none such is on a clock. */
function hourOfDay({ hour, half }: Partial<Record<string, string>>): string | undefined {
  const shown = Number(hour);
  if (hour === undefined || shown > 23) return undefined;
  if (half === undefined) return hour.padStart(2, '0');
  if (shown < 1 || shown > 12) return undefined;
  return String((shown % 12) + (/^p/iu.test(half) ? 12 : 0)).padStart(2, '0');
}

/** Why a text is not an instant: no time of day, several spaces before it, a time that does not exist, or another format. */
export function faultOfInstant(written: string): 'time' | 'spaces' | 'impossible' | 'form' {
  if (/^\d{4}-\d\d-\d\d {2,}\d\d:\d\d(?::\d\d)?$/u.test(written)) return 'spaces';
  if (/^\d{4}-\d\d-\d\d$/u.test(written)) return 'time';
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/u.test(written)
    ? 'impossible'
    : 'form';
}

/** `+2`, `UTC +0200` or `-02:00` as ISO 8601 has it. */
function offsetLike(offset: string): string {
  if (/^(?:z|utc|gmt)$/iu.test(offset)) return 'Z';
  const [, sign = '+', hours = '', minutes = '00'] = /([+-])\s*(\d{1,2}):?(\d{2})?$/u.exec(offset) ?? [];
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
