/**
 * Structured data as text that may stand in a `<script type="application/ld+json">` as it is: no value in it can end
 * the script, begin a comment or break a line of JavaScript, and it parses back to the same value. Spaces that keep words on
 * one line are plain ones there: machines compare names and headlines, and break no lines.
 */
export function jsonLd(value: object): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...value });
  return text.replaceAll('\u00A0', ' ').replace(/[<>&\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
