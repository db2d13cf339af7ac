import type { BodyPart } from '../../markdown/inspect/body-parts.ts';
import type { InspectedBody } from '../../markdown/inspect/inspect-body.ts';
import { linkTarget } from '../../markdown/links/link-target.ts';
import type { ExactInBody } from '../load/body-facts.ts';
import { exactWordsIn } from '../text/exact-words.ts';
import { positionOf } from '../text/hidden-lines.ts';

/** Attributes that are rounded, or are no words that readers get. */
const notShown = ['lat', 'lon', 'precisionKm'];

/** Addresses of stories and exact numbers that readers of a body get. Links to stories of this site are resolved, not shown. */
export function exactInBody(
  markdown: string,
  parts: readonly BodyPart[],
  inspected: InspectedBody,
): readonly ExactInBody[] {
  const inParts = parts.flatMap(({ form, value, from, to }) => {
    const exact = exactWordsIn(value);
    if (exact.length === 0 || (form === 'address' && linkTarget(value).scheme !== 'external')) return [];
    const written = markdown.slice(from, to).indexOf(value);
    return exact.map(({ index, ...words }) => {
      // Where it is written in other signs, such as references, the part that holds it is its place.
      return { ...words, position: positionOf(markdown, from + (written === -1 ? 0 : written + index)) };
    });
  });
  const captions = inspected.figures.flatMap(({ alt, caption, credit, position }) =>
    [alt, caption, credit ?? ''].flatMap((text) => exactWordsIn(text).map((words) => ({ ...words, position }))),
  );
  const attributes = inspected.blocks.flatMap((block) =>
    Object.entries(block.attributes).flatMap(([name, value]) =>
      notShown.includes(name) ? [] : exactWordsIn(value).map((words) => ({ ...words, position: block.position })),
    ),
  );
  const found = [...inParts, ...captions, ...attributes].map(({ kind, words, start, position }) => {
    return { kind, words, start, position };
  });
  const distinct = found.map(
    (one) => [`${one.words} ${String(one.position.line)}:${String(one.position.column)}`, one] as const,
  );
  return [...new Map(distinct.toReversed()).values()].toReversed();
}
