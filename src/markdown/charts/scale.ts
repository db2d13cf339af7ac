/** Where the values of a chart lie between its ends. */
export interface Scale {
  /** Round numbers, from the lowest end to the highest. */
  readonly ticks: readonly number[];
  /** How far a value lies from the lowest end: 0 is there, 1 at the highest. */
  readonly place: (value: number) => number;
}

/** A scale of about `count` steps that holds every value. Each step is 1, 2 or 5 times a power of ten. */
export function roundScale(values: readonly number[], count: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundStep((high === low ? Math.abs(high) || 1 : high - low) / count);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  // Counted, not added up, so that no error of a fraction adds up.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { ticks, place: (value) => (value / step - first) / (last - first) };
}

/** Of the round steps, the least that is not less than the rough one. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((times) => rounded(times * power) >= rounded(rough)) ?? 10);
}

/** Without what binary fractions add: 0.3, not 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
