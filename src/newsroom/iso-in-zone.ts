const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant as ISO 8601 with the zone's own offset at that moment, to the second: `2025-09-02T09:30:00+03:00`.
 * `timeZone` is an IANA name; another throws a RangeError.
 */
export function isoInZone(instant: Date, timeZone: string): string {
  const wholeSeconds = Math.floor(instant.getTime() / 1000) * 1000;
  const offset = Math.round((wallClock(wholeSeconds, timeZone) - wholeSeconds) / minute);
  return new Date(wholeSeconds + offset * minute).toISOString().replace(/\.\d+Z$/u, '') + inHours(offset);
}

/** What the clocks of the zone show, as if they were set to UTC. */
function wallClock(milliseconds: number, timeZone: string): number {
  const shown = new Map<string, number>(
    formatIn(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: string) => shown.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

function inHours(offset: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
