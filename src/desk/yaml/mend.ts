import type { LookAlike } from './look-alikes.ts';

/** What was found to be wrong with lines that YAML cannot read. */
export type Slip =
  'look-alike' | 'tab' | 'note' | 'no-space' | 'hyphen-space' | 'indent' | 'quotes' | 'quote-open' | 'bracket-open';

/** Lines to be put in the place of others. */
export interface Mend {
  readonly slip: Slip;
  /** The first and the last line that they replace, from 0. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  readonly sign?: LookAlike;
}

/** The mend that puts one line in the place of another; none where there is no better line. */
export function oneLine(slip: Slip, at: number, line: string | undefined): readonly Mend[] {
  return line === undefined ? [] : [{ slip, from: at, to: at, lines: [line] }];
}

/** The last of the lines that are alike, from one on; the line before it if that one is not. */
export function endOfRun(lines: readonly string[], at: number, isAlike: (line: string) => boolean): number {
  const next = lines.findIndex((line, index) => index >= at && !isAlike(line));
  return (next < 0 ? lines.length : next) - 1;
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.replace(/^ +/u, '').length;
}
