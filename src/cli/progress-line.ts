import { clearLine, cursorTo } from 'node:readline';
import { listenToPhases, type Phase, type PhaseEvent } from '../progress/phases.ts';

/** Milliseconds from one change of the line to the next. */
const betweenLines = 100;

interface LineSettings {
  readonly screen: NodeJS.WritableStream & { readonly isTTY?: boolean | undefined };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Monotonic, in milliseconds. */
  readonly clock: () => number;
}

interface Shown {
  readonly begunAt: number;
  done: number;
  total: number | undefined;
}

/**
 * Shows on a terminal, in one line, what the phases do that run now, and how far the last of them is; nothing in a log, and nothing in CI.
 * @returns a function that takes the line away for good, so that something else can be written.
 */
export function showProgress({ screen, environment, clock }: LineSettings): () => void {
  const isForPeople = screen.isTTY === true && (environment['CI'] ?? '') === '';
  if (!isForPeople) return () => undefined;
  const running = new Map<Phase, Shown>();
  let shownAt = Number.NEGATIVE_INFINITY;
  const clear = () => {
    cursorTo(screen, 0);
    clearLine(screen, 0);
  };
  const end = listenToPhases((event: PhaseEvent) => {
    const now = clock();
    follow(running, event, now);
    const line = lineOf(running, now);
    if (line === '' || now - shownAt < betweenLines) return;
    shownAt = now;
    clear();
    screen.write(line);
  });
  return () => {
    end();
    if (shownAt !== Number.NEGATIVE_INFINITY) clear();
  };
}

function follow(running: Map<Phase, Shown>, event: PhaseEvent, now: number): void {
  const { phase, kind } = event;
  if (kind === 'begins') running.set(phase, { begunAt: now, done: 0, total: undefined });
  if (kind === 'ends') running.delete(phase);
  const shown = running.get(phase);
  if (kind === 'advances' && shown) Object.assign(shown, { done: event.done, total: event.total });
}

/** `pages: 120 of 480, 2.5 a second, 2 min 24 s left`: of what runs, what tells how far it is; else what began last. */
function lineOf(running: ReadonlyMap<Phase, Shown>, now: number): string {
  const all = [...running];
  const [phase, shown] = all.findLast(([, { total }]) => total !== undefined) ?? all.at(-1) ?? [];
  if (!phase || !shown) return '';
  return shown.total === undefined ? `${phase} …` : `${phase}: ${farIn(shown, shown.total, now)}`;
}

function farIn({ done, begunAt }: Shown, total: number, now: number): string {
  const rate = done / Math.max((now - begunAt) / 1000, 0.001);
  return `${String(done)} of ${String(total)}, ${rate.toFixed(1)} a second, ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${String(whole)} s` : `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
