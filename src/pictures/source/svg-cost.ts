interface Part {
  readonly id: string | undefined;
  /** What it holds, and the ids of what it shows again. */
  readonly parts: Part[];
  readonly shows: string[];
}

/** Shapes that are drawn in all, those counted again that are shown again. Nobody draws more by hand. */
const mostShapes = 50_000;
/** Each is a picture of its own as large as the whole. */
const mostMasks = 30;

/**
 * Whether a drawing takes too long to draw: shown parts that show parts that show parts multiply, and whoever draws them
 * cannot be stopped.
 */
export function isTooComplex(drawing: string): boolean {
  const masked = drawing.match(/\b(?:mask|clip-path)\s*[=:]/gu)?.length ?? 0;
  return masked > mostMasks || shapesIn(partsOf(drawing)) > mostShapes;
}

function partsOf(drawing: string): Part {
  const root: Part = { id: undefined, parts: [], shows: [] };
  const open = [root];
  for (const [tag, isEnd, name, attributes = ''] of drawing.matchAll(
    /<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gu,
  )) {
    if (isEnd === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const shown = /^(?:[\w.-]+:)?use$/u.test(name ?? '')
      ? attribute(attributes, 'href')?.replace(/^#/u, '')
      : undefined;
    const part: Part = { id: attribute(attributes, 'id'), parts: [], shows: shown === undefined ? [] : [shown] };
    open.at(-1)?.parts.push(part);
    if (!tag.endsWith('/>')) open.push(part);
  }
  return root;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)`, 'u').exec(attributes)?.[1];
}

function shapesIn(root: Part): number {
  const byId = new Map<string, Part>();
  const all: Part[] = [root];
  for (const part of all) {
    if (part.id !== undefined) byId.set(part.id, part);
    all.push(...part.parts);
  }
  const known = new Map<Part, number>();
  // From the innermost part outwards; a part that shows itself is drawn by nobody.
  const count = (part: Part, depth: number): number => {
    const before = known.get(part);
    if (before !== undefined || depth > 500) return before ?? mostShapes + 1;
    known.set(part, 0);
    const inside = [...part.parts, ...part.shows.flatMap((id) => byId.get(id) ?? [])];
    const shapes = inside.reduce((sum, one) => Math.min(sum + count(one, depth + 1), mostShapes + 1), 1);
    known.set(part, shapes);
    return shapes;
  };
  return count(root, 0);
}
