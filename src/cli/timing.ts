import { listenToPhases, type Counts, type Phase, type PhaseEvent } from '../progress/phases.ts';

/** A phase of a command as it went. */
export interface TimedPhase {
  readonly phase: Phase;
  /** Seconds from the start of the command to the first time that the phase began. */
  readonly from: number;
  /** Seconds from its beginnings to its ends, whatever else ran meanwhile. */
  readonly seconds: number;
  readonly counts: Counts;
}

export interface Timing {
  readonly seconds: number;
  /** In the order in which they began. */
  readonly phases: readonly TimedPhase[];
}

interface Running {
  readonly from: number;
  begunAt: number;
  seconds: number;
  counts: Counts;
}

/**
 * Takes the time of all phases from now on.
 * @param clock monotonic, in milliseconds.
 * @param startedAt by the same clock, when the command began.
 * @returns a function that says what each has taken.
 */
export function takeTime(clock: () => number, startedAt: number): () => Timing {
  const running = new Map<Phase, Running>();
  // To the millisecond.
  const secondsUntil = (now: number, since: number) => Math.round(now - since) / 1000;
  listenToPhases((event: PhaseEvent) => {
    const now = clock();
    const known = running.get(event.phase) ?? {
      from: secondsUntil(now, startedAt),
      ...{ begunAt: now, seconds: 0, counts: {} },
    };
    running.set(event.phase, known);
    if (event.kind === 'begins') known.begunAt = now;
    if (event.kind === 'ends') known.seconds += secondsUntil(now, known.begunAt);
    if (event.kind === 'counts') known.counts = sum(known.counts, event.counts);
  });
  return () => ({
    seconds: secondsUntil(clock(), startedAt),
    phases: Array.from(running, ([phase, { from, seconds, counts }]) => ({ phase, from, seconds, counts })),
  });
}

function sum(counts: Counts, more: Counts): Counts {
  const added = Object.entries(more).map(([name, count]) => [name, count + (counts[name] ?? 0)]);
  return { ...counts, ...(Object.fromEntries(added) as Counts) };
}

/** A table for people: what ran beside something else is told by where it began. */
export function timingTable({ seconds, phases }: Timing): string {
  const rows = phases.map((one) => [
    ...[one.phase, one.from.toFixed(2), one.seconds.toFixed(2)],
    Object.entries(one.counts)
      .map(([name, count]) => `${String(count)} ${name}`)
      .join(', '),
  ]);
  return [['phase', 'from s', 'took s', ''], ...rows, ['all', '0.00', seconds.toFixed(2), '']]
    .map(([phase = '', from = '', took = '', counts = '']) =>
      `${phase.padEnd(10)} ${from.padStart(8)} ${took.padStart(8)}   ${counts}`.trimEnd(),
    )
    .join('\n');
}
