const elements = /<(?:[\w.-]+:)?(?<name>script|foreignObject)[\s/>]/iu;
const declarations = /<!(?<name>ENTITY)/iu;
const references = [
  /\b(?<what>href\s*=\s*(?:"(?!#)[^"]*"|'(?!#)[^']*'))/iu,
  /(?<what>url\(\s*["']?\s*(?!["'#\s])[^)]*\))/iu,
  /(?<what>@import[^;<]*)/iu,
];

/**
 * Why an SVG may not be drawn; `undefined` where it is lines and shapes only. The drawing is published as pixels, never as
 * it is: this keeps even the drawing from reading anything but itself, and tells the editor what to take out.
 */
export function faultOfDrawing(bytes: Buffer): string | undefined {
  const text = textOf(bytes);
  if (text === undefined) return 'The drawing is not written in UTF-8. Save it as plain SVG.';
  const element = elements.exec(text)?.groups?.['name'];
  if (element !== undefined) return `The drawing holds <${element}>. Take it out, or save the drawing as plain SVG.`;
  if (declarations.test(text)) return 'The drawing declares an <!ENTITY>. Save it as plain SVG.';
  const reference = references
    .map((pattern) => pattern.exec(text)?.groups?.['what'])
    .find((found) => found !== undefined);
  if (reference !== undefined)
    return `The drawing refers to something outside itself: ${short(reference)}. Take it out.`;
  return undefined;
}

function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^\s*<\?xml[^>]*encoding\s*=\s*["'](?<name>[^"']*)/u.exec(text)?.groups?.['name'] ?? 'utf-8';
    return /^(?:utf-8|us-ascii)$/iu.test(encoding) && !text.includes('\0') ? text : undefined;
  } catch {
    return undefined;
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
