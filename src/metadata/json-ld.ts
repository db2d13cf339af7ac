/**
 * Structured data as text that may stand in a `<script type="application/ld+json">` as it is: no value in it can end
 * the script, begin a comment or break a line of JavaScript, and it parses back to the same value.
 */
export function jsonLd(value: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...value }).replace(/[<>&\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
