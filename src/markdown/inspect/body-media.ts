import type { BodyMedia } from '../../model/body-media.ts';
import type { InspectedBody } from './inspect-body.ts';

/** The pictures, maps and warnings among what was found in a body. */
export function bodyMedia({ figures, blocks }: Pick<InspectedBody, 'figures' | 'blocks'>): BodyMedia {
  const opened = blocks.filter(({ form }) => form === 'block');
  return {
    figures: figures.map(({ src, credit }) => ({ src, credit })),
    maps: opened.flatMap(({ name, attributes }) => (name === 'map' ? [attributes] : [])),
    hasWarning: opened.some(({ name }) => name === 'warning'),
  };
}
