const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML and XML have it, between tags or as a quoted attribute: no letter of it is read as markup. */
export function markupText(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}
