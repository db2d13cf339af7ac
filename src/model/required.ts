/**
 * The value, where the program itself sees to it that there is one: what is missing is a fault of the program, and no
 * editor's. `what` names it, as in `the area of 643`.
 * @throws RangeError where it is `undefined` or `null`.
 */
export function required<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new RangeError(`The program lacks ${what}.`);
  return value;
}
