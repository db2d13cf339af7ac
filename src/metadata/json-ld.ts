/**
 * Serializes structured data so that it can be printed as it is into a `<script type="application/ld+json">`: no value
 * can end the script, begin a comment or break a line of JavaScript. It parses back to the same value, but for no-break
 * spaces, which become plain ones: machines compare names and headlines, and do not break lines.
 */
export function jsonLd(value: object): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...value });
  return text.replaceAll('\u00A0', ' ').replace(/[<>&\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
