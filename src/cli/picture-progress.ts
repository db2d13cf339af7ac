import type { Progress } from '../pictures/derive/derive-all.ts';

export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Milliseconds from one line to the next. */
const betweenLines = { terminal: 100, log: 10_000 };

/** Prints how many pictures are encoded, how fast, and the time left. @param clock monotonic, in milliseconds. */
export function pictureProgress(screen: Screen, clock: () => number): (progress: Progress) => void {
  const startedAt = clock();
  const isTerminal = screen.isTTY === true;
  let printedAt = startedAt;
  return (progress) => {
    const now = clock();
    if (isTerminal && progress.done === progress.total) screen.write('\r\u001B[K');
    else if (now - printedAt >= (isTerminal ? betweenLines.terminal : betweenLines.log)) {
      printedAt = now;
      const line = lineOf(progress, (now - startedAt) / 1000);
      screen.write(isTerminal ? `\r${line}\u001B[K` : `${line}\n`);
    }
  };
}

/** A line of progress after so many seconds: `Pictures: 120 of 480, 2.5 a second, 2 min 24 s left`. */
export function lineOf({ done, total }: Progress, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  return `Pictures: ${String(done)} of ${String(total)}, ${rate.toFixed(1)} a second, ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${String(whole)} s` : `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
