import { listed, meant, quoted, words } from './parts.ts';

/** Sentences about picture files and the texts that stand by them. */
export const aboutPictures = {
  'picture-missing': ({ src, near, folder }: { src: string; near: string | undefined; folder: string }) =>
    words(`There is no picture ${quoted(src)}.`, meant(near, `Put the file into ${folder}.`)),
  'picture-outside': ({ src, folder }: { src: string; folder: string }) =>
    words(
      `The picture ${quoted(src)} is not in the folder of this text.`,
      `Put the file into ${folder} and write its name alone.`,
    ),
  'picture-ending': ({ src, endings }: { src: string; endings: readonly string[] }) =>
    words(`${quoted(src)} is no kind of picture that can be published.`, `Save it as ${listed(endings)}.`),
  'alt-repeats-caption': () =>
    words(
      '"alt" repeats the caption.',
      'Say in "alt" what the picture shows, for those who cannot see it; the caption is read to them as well.',
    ),
  'alt-repeats-title': () =>
    words(
      '"alt" repeats the title.',
      'Say in "alt" what the picture shows, for those who cannot see it; the title is read to them as well.',
    ),
  'figure-without-alt': ({ src }: { src: string }) =>
    words(
      `The picture ${quoted(src)} has no description.`,
      'Write what it shows between the square brackets: ![A launcher on a road](…).',
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
