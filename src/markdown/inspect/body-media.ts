import type { BodyMedia, TimedBlock } from '../../model/body-media.ts';
import type { InstantSchema } from '../../model/values/instant.ts';
import type { InspectedBlock, InspectedBody } from './inspect-body.ts';

/** The pictures, maps, times and warnings among what was found in a body. */
export function bodyMedia(
  { figures, blocks }: Pick<InspectedBody, 'figures' | 'blocks'>,
  instant: InstantSchema,
): BodyMedia {
  const opened = blocks.filter(({ form }) => form === 'block');
  return {
    figures: figures.map(({ src, credit, position: { line } }) => ({ src, credit, line })),
    maps: opened.flatMap(({ name, attributes, position: { line } }) => (name === 'map' ? [{ attributes, line }] : [])),
    timed: opened.flatMap((block) => timedBlock(block, instant) ?? []),
    hasWarning: opened.some(({ name }) => name === 'warning'),
  };
}

function timedBlock(
  { name, attributes, position, lastLine, hasHeading }: InspectedBlock,
  instant: InstantSchema,
): TimedBlock | undefined {
  if (name !== 'update' && name !== 'correction') return undefined;
  const at = instant.safeParse(attributes['at']).data;
  return at && { name, at, ...position, lastLine, hasHeading };
}
