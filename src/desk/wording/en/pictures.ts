import type { Messages } from '../pieces/words.ts';
import { listed, meant, quoted } from './parts.ts';

/** Messages about missing picture files, alt texts, captions and credits. `folder` is `''` for `site.yaml`. */
interface MissingPicture {
  readonly src: string;
  readonly near: string | undefined;
  readonly folder: string;
  /** The name of a file there that has signs of percent for signs of `src`. */
  readonly encoded: string | undefined;
}

export const aboutPictures = {
  'picture-missing': ({ src, near, folder, encoded }: MissingPicture) => [
    `There is no picture ${quoted(src)}.`,
    encoded === undefined
      ? meant(near, `Put the file into ${folderCalled(folder)}.`)
      : `The file is called ${quoted(encoded)}, as in the address that it was copied from. Call it ${quoted(src)}.`,
  ],
  'picture-backslash': ({ src, wanted }: { src: string; wanted: string }) => [
    `${quoted(src)} has a backslash between its names, as in Windows; addresses have none.`,
    `Write ${wanted}`,
  ],
  'picture-outside': ({ src, folder }: { src: string; folder: string }) => [
    `The picture ${quoted(src)} is not in the folder of this text.`,
    `Put the file into ${folderCalled(folder)} and write its name alone.`,
  ],
  'picture-ending': ({ src, endings }: { src: string; endings: readonly string[] }) => [
    `${quoted(src)} is no kind of picture that can be published.`,
    `Save it as ${listed(endings)}, and write that name here.`,
  ],
  'figure-without-alt': ({ src }: { src: string }) => [
    `The picture ${quoted(src)} has no description.`,
    `Write what it shows between the square brackets: ![⟨what is to be seen⟩](${src} …).`,
  ],
  'figure-without-caption': ({ src }: { src: string }) => [
    `The picture ${quoted(src)} has no caption.`,
    `Write it in quotes behind the file: ![…](${src} "⟨what is known about it⟩ (Source: ⟨who made it⟩)")`,
  ],
  'figure-without-credit': ({ src }: { src: string }) => [
    `The caption of ${quoted(src)} does not say who made the picture.`,
    'End the caption with the credit in parentheses: (Source: …), (Photo: …) or (Credit: …).',
  ],
} satisfies Messages;

function folderCalled(folder: string): string {
  return folder === '' ? 'the folder of site.yaml' : `${folder}/`;
}
