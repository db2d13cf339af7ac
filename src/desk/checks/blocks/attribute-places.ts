import type { BodyPosition } from '../../../markdown/inspect/position.ts';

/** The positions of an attribute's name and of its value, inside the quotation marks. */
interface AttributePlace {
  readonly name: BodyPosition;
  readonly value: BodyPosition;
}

const written = /(?<name>[^\s{}="']+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s}]*)/gu;

/** The positions of the attributes in a block's opening line that are written `name=value`, by name. */
export function attributePlaces(body: string, { line, column }: BodyPosition): ReadonlyMap<string, AttributePlace> {
  const text = body.split('\n', line)[line - 1] ?? '';
  const braces = text.indexOf('{', column);
  const found = braces < 0 ? [] : [...text.slice(braces).matchAll(written)];
  return new Map(
    found.map(({ index, 0: whole, groups }) => {
      const start = braces + index;
      const value = whole.indexOf('=') + 1;
      const inside = value + whole.slice(value).search(/[^\s"']|$/u);
      return [
        groups?.['name'] ?? '',
        { name: { line, column: start + 1 }, value: { line, column: start + inside + 1 } },
      ];
    }),
  );
}
