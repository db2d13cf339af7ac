import type { DeskFile } from '../desk/desk-file.ts';
import { found, type Finding, type Where } from '../desk/finding.ts';
import { openFile } from '../desk/open-file.ts';
import { examineBody } from '../markdown/examine.ts';
import type { PictureFault } from '../model/picture-fault.ts';
import { decoded, picturePath, type WantedPicture } from './wanted-pictures.ts';

export interface RefusedPicture {
  readonly wanted: Pick<WantedPicture, 'file' | 'field' | 'path'>;
  readonly fault: PictureFault;
}

/** Pictures that cannot be published, at the places that name them. Their texts are read again: few ever are. */
export function refusedPictures(refused: readonly RefusedPicture[], content: string): Promise<readonly Finding[]> {
  return Promise.all(
    refused.map(async ({ wanted, fault }) => {
      const file = await openFile(content, wanted.file);
      return found('picture-refused', { src: wanted.path, fault }, placeOf(wanted, file));
    }),
  );
}

function placeOf({ field, path }: RefusedPicture['wanted'], file: DeskFile): Where {
  if (field !== 'body') return { file, value: field.split('.') };
  const figure = examineBody(file.body).figures.find(({ src }) => picturePath(file.path, decoded(src)) === path);
  return figure ? { file, body: figure.srcPosition } : { file };
}
