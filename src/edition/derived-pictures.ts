import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unreadFile } from '../desk/desk-file.ts';
import { found } from '../desk/finding.ts';
import { toProblems } from '../desk/to-problems.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { PictureFault } from '../model/picture-fault.ts';
import type { Problem } from '../model/problem.ts';
import type { PublishedPicture } from '../model/published-picture.ts';
import { deriveAll, type Progress } from '../pictures/derive-all.ts';
import { closedSheet } from '../pictures/closed-sheet.ts';
import { closedPictureOf } from '../model/closed-picture.ts';
import type { DerivedPicture, PictureRequest } from '../pictures/request.ts';
import { pictureKey, picturePath, wantedPictures, type WantedPicture } from './wanted-pictures.ts';

/** The pictures of an edition, and the files that must be published with them. */
export interface EditionPictures {
  /** The picture that a content file names. `undefined` where it was refused; `problems` then says why. */
  find(file: string, src: string, shape?: WantedPicture['shape']): PublishedPicture | undefined;
  /** Published path to the file in the cache that holds its bytes. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Files that were encoded; the others came from the cache. */
  readonly encoded: number;
}

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
    if (wanted?.mayBeClosed) await addSheet(picture, files);
  }
  return {
    find: (file, src, shape = 'whole') => byKey.get(pictureKey(picturePath(file, src), shape)),
    files,
    problems: problemsOf(refused.map(({ request, fault }) => ({ wanted: requests.get(request), fault }))),
    encoded,
  };
}

/** The style sheet of a picture that stands behind a warning; it lies beside the picture's files. */
async function addSheet({ published, files: [first] }: DerivedPicture, files: Map<string, string>): Promise<void> {
  const closed = closedPictureOf(published);
  if (!closed || !first) return;
  const cached = join(dirname(first.cached), 'closed.css');
  await writeFile(cached, closedSheet(closed.className, published));
  files.set(closed.sheet, cached);
}

function requestFor({ path, shape, rights, focus, crops }: WantedPicture, { content, cache }: Folders): PictureRequest {
  return { file: join(content, path), cache, shape, focus, crops, rights };
}

/** Only a file that was changed while the edition was made is refused here: the desk has opened every picture before. */
function problemsOf(refused: readonly { readonly wanted: WantedPicture | undefined; readonly fault: PictureFault }[]) {
  return toProblems(
    refused.map(({ wanted, fault }) => {
      const file = unreadFile(wanted?.file ?? '');
      return found('picture-refused', { src: wanted?.path ?? '', fault }, { file });
    }),
  );
}
