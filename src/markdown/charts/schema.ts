import type { Options } from 'rehype-sanitize';

type Attributes = NonNullable<Options['attributes']>[string];

const place = /^-?\d+(?:\.\d+)?(?:%|em)$/u;
const placed = (...names: string[]): Attributes => names.map((name) => [name, place]);
const sign: [string, RegExp] = ['className', /^chart-(?:bar|line|dot|grid|zero|series-[1-4])$/u];

/**
 * The part of the sanitizer's schema that allows drawn charts: shapes, text and coordinates, none of which can run a
 * script, link or load anything. Editors' own HTML cannot have these elements, which only `charts.ts` creates.
 */
export const chartSchema = {
  tagNames: ['svg', 'line', 'rect', 'circle', 'text'],
  attributes: {
    svg: [['ariaHidden', 'true'], ['className', 'chart-drawing'], ['width', '100%'], ...placed('height')],
    line: [sign, ...placed('x1', 'x2', 'y1', 'y2')],
    rect: [sign, ...placed('x', 'y', 'width', 'height')],
    circle: [sign, ...placed('cx', 'cy', 'r')],
    text: [
      ['className', /^chart-(?:name|none|value(?:-before)?|tick(?:-(?:first|last|beside))?)$/u],
      ...placed('x', 'y', 'dx'),
    ],
  } satisfies Record<string, Attributes>,
  ancestors: { line: ['svg'], rect: ['svg'], circle: ['svg'], text: ['svg'] },
};
