import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/edition/settings/paths.ts';
import type { Generated } from '../support/generated-newsroom.ts';
import type { MeasuredRun } from '../support/measured-run.ts';
import { median } from './median.ts';

/** A measurement on a generated newsroom, which lies in `folder`. */
export interface Bench {
  readonly folder: string;
  readonly size: Generated;
  readonly runs: number;
  /** Tells which programs are measured, or why one is not. */
  readonly say: (line: string) => void;
}

/** The instant of every measured edition: all generated articles are older. */
export const benchInstant = '2026-01-01T00:00:00Z';

/** By the name of the contender. */
export type Results = ReadonlyMap<string, readonly MeasuredRun[]>;

/** What `npm run` would start, without npm: `build` is `node … scripts/build.ts`. */
export function scriptOf(what: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return (scripts[what] ?? '').split(' ').slice(1);
}

/** The medians, and each contender in relation to those that follow it. */
export function tableOf(results: Results): string {
  const medians = [...results].map(([name, list]) => ({
    name,
    seconds: median(list.map(({ seconds }) => seconds)),
    peakMiB: median(list.map(({ peakMiB }) => peakMiB ?? Number.NaN)),
  }));
  const lines = medians.map(
    ({ name, seconds, peakMiB }) =>
      `${name.padEnd(24)} ${seconds.toFixed(2).padStart(8)} s ${peakMiB.toFixed(0).padStart(6)} MiB`,
  );
  const ratios = medians.flatMap((one, index) =>
    medians.slice(index + 1).map((other) => `${one.name} / ${other.name}: ${(one.seconds / other.seconds).toFixed(3)}`),
  );
  return [...lines, ...ratios].join('\n');
}
