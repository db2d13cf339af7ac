import type { Leaks } from './leak.ts';

const drawn = new Set(
  (
    'svg g defs path rect circle ellipse line polyline polygon text tspan textPath title desc linearGradient ' +
    'radialGradient stop clipPath mask pattern marker symbol use style'
  ).split(' '),
);
const plainPrefix = /^(?:xmlns(?::xlink)?|xlink:href|xml:(?:lang|space))$/u;

/** Everything in a drawing that is no drawing: what runs, what is fetched, what an editing program left. */
export function* leaksInSvg(bytes: Buffer): Leaks {
  const text = bytes.toString('utf8');
  if (/<!(?!doctype svg)/iu.test(text)) yield { kind: 'comment', detail: '' };
  if (/url\(\s*["']?\s*(?!["'#\s])|@import/iu.test(text)) yield { kind: 'fetched', detail: '' };
  for (const [, name = '', rest = ''] of text.matchAll(/<([\w:.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gu)) {
    if (!drawn.has(name)) yield `<${name}> in a drawing`;
    for (const [, attribute = '', value = ''] of rest.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)/gu))
      yield* leaksInAttribute(attribute, value);
  }
}

function* leaksInAttribute(name: string, value: string): Leaks {
  if (/^on/iu.test(name) || (name.includes(':') && !plainPrefix.test(name))) yield `${name} in a drawing`;
  if (name.endsWith('href') && !value.startsWith('#')) yield { kind: 'fetched', detail: value.slice(0, 40) };
}
