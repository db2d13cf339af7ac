/**
 * A linear scale of about `count` steps that includes all values. A step is 1, 2 or 5 times a power of ten. The ticks are
 * ascending, from end to end; `place` is 0 at the lowest one and 1 at the highest.
 */
export function roundScale(values: readonly number[], count: number) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundStep((high === low ? Math.abs(high) || 1 : high - low) / count);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  // Multiplied, since repeated addition would accumulate rounding errors.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { ticks, place: (value: number) => (value / step - first) / (last - first) };
}

/** The smallest round step that is at least the rough one. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((times) => rounded(times * power) >= rounded(rough)) ?? 10);
}

/** A number without the error of binary fractions: 0.3, not 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
