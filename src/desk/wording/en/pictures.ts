import { listed, meant, quoted, words } from './parts.ts';

/** Messages about missing picture files, alt texts, captions and credits. `folder` is `''` for `site.yaml`. */
export const aboutPictures = {
  'picture-missing': ({ src, near, folder }: { src: string; near: string | undefined; folder: string }) =>
    words(`There is no picture ${quoted(src)}.`, meant(near, `Put the file into ${folderCalled(folder)}.`)),
  'picture-outside': ({ src, folder }: { src: string; folder: string }) =>
    words(
      `The picture ${quoted(src)} is not in the folder of this text.`,
      `Put the file into ${folderCalled(folder)} and write its name alone.`,
    ),
  'picture-ending': ({ src, endings }: { src: string; endings: readonly string[] }) =>
    words(
      `${quoted(src)} is no kind of picture that can be published.`,
      `Save it as ${listed(endings)}, and write that name here.`,
    ),
  'alt-repeats-caption': () =>
    words(
      'The description ("alt") repeats the caption.',
      'Say in it what the picture shows, for those who cannot see it; the caption is read to them as well.',
    ),
  'alt-repeats-title': () =>
    words(
      'The description ("alt") repeats the title.',
      'Say in it what the picture shows, for those who cannot see it; the title is read to them as well.',
    ),
  'figure-without-alt': ({ src }: { src: string }) =>
    words(
      `The picture ${quoted(src)} has no description.`,
      `Write what it shows between the square brackets: ![A launcher on a road](${src} …).`,
    ),
  'figure-without-caption': ({ src }: { src: string }) =>
    words(
      `The picture ${quoted(src)} has no caption.`,
      `Write it in quotes behind the file: ![…](${src} "What is to be seen. (Source: KCNA)")`,
    ),
  'figure-without-credit': ({ src }: { src: string }) =>
    words(
      `The caption of ${quoted(src)} does not say who made the picture.`,
      'End the caption with the credit in parentheses: (Source: KCNA), (Photo: …) or (Credit: …).',
    ),
};

function folderCalled(folder: string): string {
  return folder === '' ? 'the folder of site.yaml' : `${folder}/`;
}
