const minute = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
// Every page lists the newest stories, so the same instants are formatted again and again.
const formatted = new Map<string, WeakMap<Date, string>>();

/** An instant in ISO 8601 with the zone's offset: `2025-09-02T09:30:00+03:00`. @throws RangeError for no IANA zone. */
export function isoInZone(instant: Date, timeZone: string): string {
  const cached = formatted.get(timeZone)?.get(instant);
  if (cached !== undefined) return cached;
  const text = format(instant, timeZone);
  formatted.set(timeZone, (formatted.get(timeZone) ?? new WeakMap()).set(instant, text));
  return text;
}

function format(instant: Date, timeZone: string): string {
  const offset = offsetAt(instant, timeZone);
  const local = new Date(Math.floor(instant.getTime() / 1000) * 1000 + offset * minute);
  return local.toISOString().replace(/\.\d+Z$/u, '') + formatOffset(offset);
}

/** Minutes ahead of UTC. Seconds, which zones of the nineteenth century had, are left out, since ISO 8601 has none. */
function offsetAt(instant: Date, timeZone: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/u.exec(formatterIn(timeZone).format(instant)) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

function formatterIn(timeZone: string): Intl.DateTimeFormat {
  const cached = formatters.get(timeZone);
  if (cached) return cached;
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** Formats an offset in minutes as `+03:00`. */
function formatOffset(offset: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
