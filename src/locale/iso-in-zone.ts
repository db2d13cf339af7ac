const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
// The newest stories stand beside every other, each with its instant.
const written = new Map<string, WeakMap<Date, string>>();

/**
 * The instant as ISO 8601 with the zone's own offset at that moment, to the second: `2025-09-02T09:30:00+03:00`.
 * `timeZone` is an IANA name; another throws a RangeError.
 */
export function isoInZone(instant: Date, timeZone: string): string {
  const known = written.get(timeZone)?.get(instant);
  if (known !== undefined) return known;
  const text = inZone(instant, timeZone);
  written.set(timeZone, (written.get(timeZone) ?? new WeakMap()).set(instant, text));
  return text;
}

function inZone(instant: Date, timeZone: string): string {
  const offset = offsetAt(instant, timeZone);
  const local = new Date(Math.floor(instant.getTime() / 1000) * 1000 + offset * minute);
  return local.toISOString().replace(/\.\d+Z$/u, '') + inHours(offset);
}

/** Minutes ahead of UTC. Zones of the nineteenth century had seconds too; they are left out, since ISO 8601 has none. */
function offsetAt(instant: Date, timeZone: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/u.exec(formatIn(timeZone).format(instant)) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  formats.set(timeZone, made);
  return made;
}

function inHours(offset: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
