import type { WallClock } from '../model/values/instant.ts';
import { isoInZone } from './iso-in-zone.ts';

const dayLength = 86_400_000;
const clocks = new Map<string, WallClock>();

/**
 * The clocks on the walls of a time zone: they say which instant a local time such as `2025-09-02T09:30` means. Of a time
 * that they skip or show twice, both readings are by the distance from UTC before the change and after it, the earlier first.
 * @throws RangeError for no IANA zone.
 */
export function wallClockOf(timeZone: string): WallClock {
  const clock = clocks.get(timeZone) ?? ((local) => readingOf(new Date(`${local}Z`), timeZone));
  clocks.set(timeZone, clock);
  return clock;
}

/** An instant as editors type it: a wall-clock time, or, where the clocks show that time twice, with its distance from UTC. */
export function typedInstant(at: Date, timeZone: string): string {
  const iso = isoInZone(at, timeZone);
  const local = iso.slice(0, 19);
  const isUnique = wallClockOf(timeZone)(local).kind === 'unique';
  return isUnique ? local.replace('T', ' ').replace(/(?<=:\d\d):00$/u, '') : iso;
}

/** @param shown the instant at which clocks in UTC show the time. */
function readingOf(shown: Date, timeZone: string): ReturnType<WallClock> {
  // Clocks are changed at most once in two days, and no zone is a day away from UTC.
  const offsets = [-dayLength, dayLength].map((far) => offsetAt(new Date(shown.getTime() + far), timeZone));
  const candidates = offsets
    .map((offset) => new Date(shown.getTime() - offset))
    .sort((a, b) => a.getTime() - b.getTime());
  const [earlier, later] = candidates as [Date, Date];
  const real = candidates.filter((at) => at.getTime() + offsetAt(at, timeZone) === shown.getTime());
  const [only] = real;
  if (only && real.every((at) => at.getTime() === only.getTime())) return { kind: 'unique', at: only };
  const readings = [isoInZone(earlier, timeZone), isoInZone(later, timeZone)] as const;
  return { kind: only ? 'repeated' : 'skipped', readings };
}

/** Milliseconds ahead of UTC. */
function offsetAt(at: Date, timeZone: string): number {
  return new Date(`${isoInZone(at, timeZone).slice(0, 19)}Z`).getTime() - Math.floor(at.getTime() / 1000) * 1000;
}
