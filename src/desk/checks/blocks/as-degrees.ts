const degrees =
  /^(?<before>[NSEW])?\s*(?<sign>[-−–]?)(?<whole>\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|d|deg)?\s*(?:(?<minutes>\d{1,2}(?:[.,]\d+)?)\s*['′’])?\s*(?:(?<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''))?\s*(?<after>[NSEW])?$/iu;

/**
 * A latitude or longitude in degrees with a point, of the forms in which maps give them: `50,45`, `50.45° N`, `50°27′S`.
 * `undefined` if it is none of these.
 */
export function asDegrees(written: string): string | undefined {
  const found = degrees.exec(written.trim())?.groups;
  if (!found) return undefined;
  const part = (name: string) => Number((found[name] ?? '0').replace(',', '.'));
  const isNegative = found['sign'] !== '' || /^[SW]$/iu.test(found['before'] ?? found['after'] ?? '');
  if (found['minutes'] === undefined) return `${isNegative ? '-' : ''}${(found['whole'] ?? '').replace(',', '.')}`;
  const value = part('whole') + part('minutes') / 60 + part('seconds') / 3600;
  return `${isNegative ? '-' : ''}${String(Number(value.toFixed(4)))}`;
}
