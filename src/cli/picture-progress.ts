import type { Progress } from '../pictures/derive/derive-all.ts';

/** Where progress is shown: a terminal, or a log that somebody reads later. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const betweenLines = { terminal: 100, log: 10_000 };

/**
 * Tells how far the pictures are: how many, how fast, how long still. On a terminal one line changes in its place and is
 * gone at the end; a log gets a line every ten seconds and none where all is quick.
 * @param clock milliseconds that only ever grow.
 */
export function pictureProgress(screen: Screen, clock: () => number): (progress: Progress) => void {
  const startedAt = clock();
  const isTerminal = screen.isTTY === true;
  let toldAt = startedAt;
  return (progress) => {
    const now = clock();
    if (isTerminal && progress.done === progress.total) screen.write('\r\u001B[K');
    else if (now - toldAt >= (isTerminal ? betweenLines.terminal : betweenLines.log)) {
      toldAt = now;
      const line = lineOf(progress, (now - startedAt) / 1000);
      screen.write(isTerminal ? `\r${line}\u001B[K` : `${line}\n`);
    }
  };
}

/** `Pictures: 120 of 480, 2.5 a second, 2 min 24 s left` */
export function lineOf({ done, total }: Progress, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  return `Pictures: ${String(done)} of ${String(total)}, ${rate.toFixed(1)} a second, ${inWords((total - done) / rate)} left`;
}

function inWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${String(whole)} s` : `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
