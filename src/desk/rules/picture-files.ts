import { posix } from 'node:path';
import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { pictureMistake } from '../picture-file.ts';

/** Every picture that a field names is a file beside the text. */
export function* brokenPictureFiles({ tree, site, articles, authors }: Draft): Iterable<Finding> {
  const named = [
    ...articles.map(({ file, fields }) => ({ file, src: fields.picture?.src, value: ['picture', 'src'] })),
    ...authors.map(({ file, fields }) => ({ file, src: fields.photo?.src, value: ['photo', 'src'] })),
    ...(site ? [{ file: site.file, src: site.fields.publisher?.logo, value: ['publisher', 'logo'] }] : []),
  ];
  for (const { file, src, value } of named) {
    const folder = posix.dirname(file.path);
    const mistake =
      src === undefined
        ? undefined
        : pictureMistake(tree, { folder: folder === '.' ? '' : folder, src, where: { file, value } });
    if (mistake) yield mistake;
  }
}
