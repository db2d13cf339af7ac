/** A line of YAML in three parts: all up to its value, the value, and the comment or the spaces behind it. */
interface LineParts {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** A comment begins with `# `: a `#` right before a word or a number was meant as text. */
const parts = /^(?<before>\s*(?:-\s+)*(?:[^\s:"'#[\]{}]+:\s+)?)(?<value>.*?)(?<after>\s+#(?:\s.*)?|\s*)$/u;

/** A line of YAML whose value is put into quotes; `undefined` if it has none, or one in brackets. */
export function lineInQuotes(line: string): string | undefined {
  const { before, value, after } = partsOf(line);
  return value === '' || isInBrackets(value) ? undefined : `${before}${inQuotes(withoutOuter(value))}${after}`;
}

/** A line whose value lacks its last quote: with it, or, since a single one may be an apostrophe, all of it in quotes. */
export function lineWithQuoteClosed(line: string): string | undefined {
  const { before, value, after } = partsOf(line);
  if (value.startsWith("'")) return `${before}${inQuotes(value)}${after}`;
  return value.startsWith('"') ? `${before}${inQuotes(value.slice(1))}${after}` : undefined;
}

/** A text as a YAML value in the quotes that need no escapes; in double quotes if both need them. */
export function inQuotes(text: string): string {
  return /["\\]/u.test(text) && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

function partsOf(line: string): LineParts {
  const { before = '', value = line, after = '' } = parts.exec(line)?.groups ?? {};
  return { before, value, after };
}

function isInBrackets(value: string): boolean {
  return /^(?:\[.*\]|\{.*\})$/u.test(value);
}

/**
 * A text without the quotes around all of it. In `"He said "no""` the second one opens, so that the first stands for the
 * whole; in `"Peklo" and "Neptun"` it closes, so that all of them belong to the text.
 */
function withoutOuter(value: string): string {
  const [quote = ''] = value;
  if (!/^(["']).+\1$/u.test(value)) return value;
  const inner = value.slice(1, -1);
  const next = [...inner.matchAll(new RegExp(quote, 'gu'))].find(
    ({ index }) => !(quote === "'" && /\p{L}'\p{L}/u.test(inner.slice(Math.max(index - 1, 0), index + 2))),
  );
  const isOpening = next === undefined || /(?:^|[\s([{«“„"'–—])$/u.test(inner.slice(0, next.index));
  return isOpening ? inner : value;
}
