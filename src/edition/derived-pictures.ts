import { join } from 'node:path';
import type { Newsroom } from '../model/newsroom.ts';
import type { Problem } from '../model/problem.ts';
import type { PublishedPicture } from '../model/published-picture.ts';
import { deriveAll } from '../pictures/derive-all.ts';
import { pictureKey, picturePath, wantedPictures, type WantedPicture } from './wanted-pictures.ts';

/** The pictures of an edition: found by who names them, and the files that must be published with them. */
export interface DerivedPictures {
  /** `undefined` where the picture was refused; `problems` then says why. */
  find(file: string, src: string, shape?: WantedPicture['shape']): PublishedPicture | undefined;
  /** Published path to the file in the cache that holds its bytes. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** How many pictures had to be encoded; the others came from the cache. */
  readonly encoded: number;
}
