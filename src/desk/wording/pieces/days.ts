const noughts = /(?<=[\d.:/-])[OОoо]|[OОoо](?=\d)/gu;
const hyphens = /[\u2010-\u2015\u2212]/gu;
const colons = /\u2236/gu;

/** A date or time with plain digits, hyphens and colons for the signs that look like them. */
export function withPlainDigits(written: string): string {
  const plain = written.normalize('NFKC').replace(hyphens, '-').replace(colons, ':').trim();
  return plain.replace(noughts, '0');
}

/** The year, month and day of a date with plain digits, or of a text that begins with one. */
const inOrder = /^(?<year>\d{4})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/u;
/** With stops, the day comes first; with strokes, it may be the month. */
const reversed = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u;

/** The day with which a text begins, and what follows it; `undefined` where no day can be read, or there is none such. */
export function dayAtStart(plain: string): { readonly day: string; readonly rest: string } | undefined {
  const match = inOrder.exec(plain) ?? reversed.exec(plain);
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return match && isDay(iso) ? { day: iso, rest: plain.slice(match[0].length) } : undefined;
}

/** The day that an editor wrote, as it is written here; `undefined` where it cannot be read. */
export function dayLike(written: string): string | undefined {
  const { day, rest = '' } = dayAtStart(withPlainDigits(written)) ?? {};
  return /^(?:[\sT,]*\d{1,2}[:.]\d{2}\b.*)?$/iu.test(rest) ? day : undefined;
}

function isDay(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
}
