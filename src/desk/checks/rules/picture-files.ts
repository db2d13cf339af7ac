import { posix } from 'node:path';
import type { RecordPicture } from '../../../model/picture.ts';
import type { Site } from '../../../model/site.ts';
import type { LoadedContent } from '../../load/content.ts';
import type { Finding } from '../../findings/finding.ts';
import { pictureFinding } from '../../files/picture-file.ts';

/** Checks that every picture named in a field is a publishable file in the folder of the content file. */
export function* brokenPictureFiles({ site, articles, authors, ...opened }: LoadedContent): Iterable<Finding> {
  const named = [
    ...articles.map(({ file, fields }) => ({ file, picture: fields.picture, value: ['picture', 'src'] })),
    ...authors.map(({ file, fields }) => ({ file, picture: fields.photo, value: ['photo', 'src'] })),
    ...(site ? [{ file: site.file, picture: logoOf(site.fields), value: ['publisher', 'logo'] }] : []),
  ];
  for (const { file, picture, value } of named) {
    if (!picture) continue;
    const folder = posix.dirname(file.path);
    const rights = [picture.credit, picture.licence];
    const where = { file, value };
    const mistake = pictureFinding(opened, { folder: folder === '.' ? '' : folder, src: picture.src, rights, where });
    if (mistake) yield mistake;
  }
}

function logoOf({ publisher }: Partial<Site>): Pick<RecordPicture, 'src' | 'credit' | 'licence'> | undefined {
  return publisher?.logo === undefined
    ? undefined
    : { src: publisher.logo, credit: publisher.name, licence: undefined };
}
