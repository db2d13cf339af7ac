/** In CSS pixels. */
export interface SizeOfDrawing {
  readonly width: number;
  readonly height: number;
}

const comments = /<!--[\s\S]*?-->/gu;
const firstTag = /<(?<name>(?:[\w.-]+:)?svg)(?=[\s/>])(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*?)(?<end>\/?>)/u;
const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const fourNumbers = new RegExp(`^${number}(?:[\\s,]+${number}){3}$`, 'iu');
const length = new RegExp(`^(?<value>${number})(?<unit>px|pt|pc|cm|mm|in|em|ex|q)?$`, 'iu');
/** CSS Values and Units; a letter is as large as in a page that says nothing of it. */
const pixels = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  ex: 8,
} as const;

/**
 * How large an SVG says that it is, or how large the rectangle is in which it is drawn; `undefined` where it says neither, so
 * that each program shows another part of it, and where a width or height is nothing.
 */
export function sizeOfDrawing(svg: string): SizeOfDrawing | undefined {
  const attributes = firstTag.exec(svg.replace(comments, ''))?.groups?.['attributes'] ?? '';
  const box = boxIn(attributes);
  const [width, height] = [lengthIn(attributes, 'width'), lengthIn(attributes, 'height')];
  if (width === 0 || height === 0) return undefined;
  if (width !== undefined && height !== undefined) return { width, height };
  if (box === undefined) return undefined;
  if (width !== undefined) return { width, height: (width * box.height) / box.width };
  return height === undefined ? box : { width: (height * box.width) / box.height, height };
}

/**
 * The drawing at another size, its parts in proportion. A decoder's resolution does not scale it: what is measured in
 * centimetres or points would be scaled twice.
 */
export function drawingAt(svg: string, size: SizeOfDrawing): string {
  const { width, height } = sizeOfDrawing(svg) ?? size;
  const plain = svg.replace(comments, '');
  return plain.replace(firstTag, (...[, name = '', attributes = '', end = '']: readonly string[]) => {
    const box = boxIn(attributes) ? '' : ` viewBox="0 0 ${String(width)} ${String(height)}"`;
    const sides = ` width="${String(size.width)}" height="${String(size.height)}"`;
    return `<${name}${withoutSize(attributes)}${box}${sides}${end}`;
  });
}

function withoutSize(attributes: string): string {
  return attributes
    .replace(/(^|\s)(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/gu, '$1')
    .replace(/(?<=\sstyle\s*=\s*(?:"[^"]*|'[^']*))(?<=["';\s])(?:width|height)\s*:[^;"']*;?/gu, '')
    .replace(boxIn(attributes) ? /(?!)/u : /(^|\s)viewBox\s*=\s*(?:"[^"]*"|'[^']*')/u, '$1');
}

function boxIn(attributes: string): SizeOfDrawing | undefined {
  const written = attribute(attributes, 'viewBox')?.trim() ?? '';
  const [, , width = 0, height = 0] = fourNumbers.test(written) ? written.split(/[\s,]+/u).map(Number) : [];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** `undefined` of a share of something, of what is less than nothing, and of no length. */
function lengthIn(attributes: string, side: 'width' | 'height'): number | undefined {
  const declared = new RegExp(`(?:^|[;\\s])${side}\\s*:([^;]*)`, 'u').exec(attribute(attributes, 'style') ?? '')?.[1];
  const { value, unit = 'px' } = length.exec((declared ?? attribute(attributes, side) ?? '').trim())?.groups ?? {};
  const found = value === undefined ? undefined : Number(value) * pixels[unit.toLowerCase() as keyof typeof pixels];
  return found === undefined || found < 0 ? undefined : found;
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  return found?.[1] ?? found?.[2];
}
