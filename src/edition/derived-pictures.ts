import { join } from 'node:path';
import type { Finding } from '../desk/finding.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { PublishedPicture } from '../model/published-picture.ts';
import { deriveAll, type Progress, type Refusal } from '../pictures/derive-all.ts';
import type { PictureRequest } from '../pictures/request.ts';
import { refusedPictures, type RefusedPicture } from './refused-pictures.ts';
import { pictureKey, picturePath, wantedPictures, type WantedPicture } from './wanted-pictures.ts';

/** The pictures of an edition, and the files that must be published with them. */
export interface EditionPictures {
  /** The picture that a content file names. `undefined` where it was refused; `findings` then say why. */
  find(file: string, src: string, shape?: WantedPicture['shape']): PublishedPicture | undefined;
  /** Published path to the file in the cache that holds its bytes. */
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Files that were encoded; the others came from the cache. */
  readonly encoded: number;
}

/** Portraits are shown small and square. */
const portraitWidths = [96, 192, 384];

export interface Folders {
  readonly content: string;
  readonly cache: string;
}

/** Derives every picture that readers will see, and nothing that they may not. */
export async function derivePictures(
  newsroom: Newsroom,
  folders: Folders,
  onProgress?: (progress: Progress) => void,
): Promise<EditionPictures> {
  const requests = new Map(wantedPictures(newsroom).map((wanted) => [requestFor(wanted, folders), wanted]));
  const { derived, refused, encoded } = await deriveAll([...requests.keys()], onProgress ? { onProgress } : {});
  const byKey = new Map<string, PublishedPicture>();
  const files = new Map<string, string>();
  for (const [request, picture] of derived) {
    const wanted = requests.get(request);
    if (wanted) byKey.set(pictureKey(wanted.path, wanted.shape), picture.published);
    for (const { path, cached } of picture.files) files.set(path, cached);
  }
  return {
    find: (file, src, shape = 'whole') => byKey.get(pictureKey(picturePath(file, src), shape)),
    files,
    findings: await refusedPictures(withWanted(refused, requests), folders.content),
    encoded,
  };
}

function requestFor(
  { path, shape, credit, licence, focus }: WantedPicture,
  { content, cache }: Folders,
): PictureRequest {
  const file = join(content, path);
  const widths = shape === 'square' ? portraitWidths : undefined;
  return { file, cache, shape, focus, widths, rights: { credit, copyright: licence } };
}

function withWanted(
  refused: readonly Refusal<PictureRequest>[],
  requests: ReadonlyMap<PictureRequest, WantedPicture>,
): readonly RefusedPicture[] {
  return refused.flatMap(({ request, fault }) => {
    const wanted = requests.get(request);
    return wanted ? [{ wanted, fault }] : [];
  });
}
