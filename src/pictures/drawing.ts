import type { PictureFault } from '../model/picture-fault.ts';

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
export function faultOfDrawing(bytes: Buffer): PictureFault | undefined {
  const text = textOf(bytes);
  if (text === undefined) return { is: 'drawing-unreadable' };
  const element = elements.exec(text)?.groups?.['name'];
  if (element !== undefined) return { is: 'drawing-active', part: element };
  if (declarations.test(text)) return { is: 'drawing-declares' };
  const reference = references
    .map((pattern) => pattern.exec(text)?.groups?.['what'])
    .find((found) => found !== undefined);
  return reference === undefined ? undefined : { is: 'drawing-refers', part: reference };
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
