import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileWithoutText } from '../../desk/findings/content-file.ts';
import { finding, type Finding } from '../../desk/findings/finding.ts';
import { clickToViewPictureOf } from '../../model/click-to-view.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { PublishedPicture } from '../../model/published-picture.ts';
import { clickToViewCss, closedWidths } from '../../pictures/derive/click-to-view-css.ts';
import type { Refusal } from '../../pictures/derive/derive-all.ts';
import type { DerivedPicture, PictureRequest } from '../../pictures/source/request.ts';
import type { PictureDeriver } from './picture-cache.ts';
import { pictureKey, picturePath, wantedPictures, type WantedPicture } from './wanted-pictures.ts';
import { inPhase, tellCounts } from '../../progress/phases.ts';
import { pathOnDisk } from '../../io/path-on-disk.ts';
import { writeFileAtomically } from '../../io/write-atomically.ts';

/** The pictures of an edition, and the files that must be published with them. */
export interface EditionPictures {
  /** The picture that a content file names. `undefined` where it was refused; `findings` then say why. */
  find(file: string, src: string, shape?: WantedPicture['shape']): PublishedPicture | undefined;
  /** Published path to the file in the cache that holds its bytes. */
  readonly files: ReadonlyMap<string, string>;
  /** Published path to the pictures of the content folder that it was made from: more than one where they are the same to the byte. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
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
  derive: PictureDeriver,
): Promise<EditionPictures> {
  // Below the content folder, a link is never followed; the folder itself may be named by one.
  const real = { ...folders, content: await realpath(folders.content) };
  const requests = new Map(
    await Promise.all(
      wantedPictures(newsroom).map(async (wanted) => [await requestFor(wanted, real), wanted] as const),
    ),
  );
  const { derived, refused, encoded } = await inPhase('pictures', () => derive([...requests.keys()]));
  tellCounts('pictures', { pictures: derived.size, 'files encoded': encoded });
  const byKey = new Map<string, PublishedPicture>();
  const files = new Map<string, string>();
  const sources = new Map<string, readonly string[]>();
  for (const [request, picture] of derived) {
    const wanted = requests.get(request);
    if (wanted) byKey.set(pictureKey(wanted.path, wanted.shape), picture.published);
    for (const { path, cached } of picture.files) files.set(path, cached);
    const sheet = clickToViewPictureOf(picture.published)?.sheet;
    const paths = [...picture.files.map(({ path }) => path), ...(sheet === undefined ? [] : [sheet])];
    if (wanted) for (const path of paths) sources.set(path, [...(sources.get(path) ?? []), wanted.path]);
    if (wanted && wanted.closed !== 'never') await addSheet(picture, files);
  }
  return {
    find: (file, src, shape = 'whole') => byKey.get(pictureKey(picturePath(file, src), shape)),
    files,
    sources,
    findings: refused.flatMap((refusal) => changed(refusal, requests)),
    encoded,
  };
}

/** The style sheet of a picture that stands behind a warning; it lies beside the picture's files. */
async function addSheet({ published, files: [first] }: DerivedPicture, files: Map<string, string>): Promise<void> {
  const closed = clickToViewPictureOf(published);
  if (!closed || !first) return;
  const cached = join(dirname(first.cached), 'closed.css');
  await writeFileAtomically(cached, clickToViewCss(closed.className, published));
  files.set(closed.sheet, cached);
}

/** A picture that stands behind warnings alone is made in no width that its style sheet does not name. */
async function requestFor(
  { path, shape, rights, focus, crops, closed }: WantedPicture,
  { content, cache }: Folders,
): Promise<PictureRequest> {
  const widths = closed === 'always' ? closedWidths : undefined;
  return { file: await pathOnDisk(content, path), cache, shape, focus, crops, rights, widths };
}

/** Only a file that has changed since is refused here: the desk has opened every picture before. */
function changed(
  { request, fault }: Refusal<PictureRequest>,
  requests: ReadonlyMap<PictureRequest, WantedPicture>,
): readonly Finding[] {
  const wanted = requests.get(request);
  if (!wanted) return [];
  const { path: src, file, field } = wanted;
  const value = field === 'body' ? [] : field.split('.');
  return [finding('picture-refused', { src, fault }, { file: fileWithoutText(file), value })];
}
