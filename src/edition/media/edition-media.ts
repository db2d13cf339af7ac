import type { EditionPictures } from './derived-pictures.ts';
import type { EditionMaps } from './edition-maps.ts';

export interface EditionMedia extends EditionPictures {
  readonly maps: EditionMaps;
}
