import type { PictureFault } from '../../model/picture-fault.ts';
import { isTooComplex } from './svg-cost.ts';
import { mostMegapixels } from './sharp-settings.ts';
import { sizeOfDrawing } from './svg-size.ts';

const elements = /<(?:[\w.-]+:)?(?<name>script|foreignObject|filter)[\s/>]/iu;
const declarations = /<!ENTITY/iu;
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
  if (text === undefined) return { reason: 'drawing-encoding' };
  const element = elements.exec(text)?.groups?.['name'];
  if (element !== undefined) return { reason: 'drawing-element', element };
  if (declarations.test(text)) return { reason: 'drawing-entity' };
  const reference = references
    .map((pattern) => pattern.exec(text)?.groups?.['what'])
    .find((found) => found !== undefined);
  if (reference !== undefined) return { reason: 'drawing-reference', reference: short(reference) };
  if (isTooComplex(text)) return { reason: 'drawing-too-complex' };
  const size = sizeOfDrawing(text);
  if (size === undefined) return { reason: 'drawing-without-size' };
  return size.width * size.height > mostMegapixels * 1e6
    ? { reason: 'too-large', megapixels: mostMegapixels }
    : undefined;
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
