import type { EditionPictures } from './derived-pictures.ts';
import type { EditionMaps } from './edition-maps.ts';

/** All that an edition shows beside words. */
export interface EditionMedia extends EditionPictures {
  readonly maps: EditionMaps;
}
