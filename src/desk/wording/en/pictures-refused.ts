import type { SvgFault, FileKind, PictureFault } from '../../../model/picture-fault.ts';
import { shortened, type Messages } from '../pieces/words.ts';
import { quoted } from './parts.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  jpeg: 'a JPEG',
  png: 'a PNG',
  webp: 'a WebP',
  avif: 'an AVIF',
  gif: 'a GIF',
  tiff: 'a TIFF',
  svg: 'an SVG',
};

const formats = 'Save it as JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG.';
const anew = 'Save it again from the program that made it, or use another one.';
const plain = 'Take it out, or save the drawing as plain SVG.';

export const aboutRefusedPictures = {
  'picture-refused': ({ src, fault }: { src: string; fault: PictureFault }) => {
    const [what, hint] = refusalWords(fault);
    return [`The picture ${quoted(src)} cannot be published: ${what}.`, hint];
  },
  'public-upload': ({ path }: { path: string }) => [
    `${quoted(path)} would be published as it is, with everything that is in it.`,
    'Put a picture beside the text that shows it, and take it out of public/. Only drawings, typefaces and small text files stand there.',
  ],
  'public-page': ({ path }: { path: string }) => [
    `${quoted(path)} has the name of a page of this site, and would be shown in its place.`,
    'Give the file another name, or take it out of public/.',
  ],
} satisfies Messages;

/** The message (without the file's name) and the hint for a picture's fault. */
function refusalWords(fault: PictureFault): readonly [what: string, hint: string] {
  switch (fault.reason) {
    case 'not-there':
      return ['there is no such file', 'Put the file back, or name another one.'];
    case 'no-file':
      return ['it is a link or a folder, not a file', 'Put a copy of the picture there.'];
    case 'cut-off':
      return [
        'it is cut off, and part of the file is missing',
        'Copy it again from where it came, or save it again from the program that made it.',
      ];
    case 'too-tall':
      return ['it is too tall for its width', 'Cut it into several pictures.'];
    case 'credit-too-long':
      return ['its credit and licence are too long', 'Shorten them.'];
    case 'too-heavy':
      return [`the file has more than ${String(fault.megabytes)} megabytes`, 'Save it smaller.'];
    case 'too-large':
      return [
        `it has more than ${String(fault.megapixels)} megapixels`,
        'Save it smaller: 1,800 pixels across are enough.',
      ];
    case 'damaged':
      return [`it is damaged and cannot be read as ${kinds[fault.kind]}`, anew];
    case 'empty':
    case 'unknown-ending':
    case 'lfs-pointer':
    case 'heic':
    case 'wrong-ending':
      return otherFile(fault);
    case 'drawing-encoding':
    case 'drawing-entity':
    case 'drawing-too-complex':
    case 'drawing-without-size':
    case 'drawing-empty':
    case 'drawing-element':
    case 'drawing-reference':
      return wrongDrawing(fault);
  }
}

type OtherFile = Extract<
  PictureFault,
  { reason: 'empty' | 'unknown-ending' | 'lfs-pointer' | 'heic' | 'wrong-ending' }
>;

function otherFile(fault: OtherFile): readonly [what: string, hint: string] {
  switch (fault.reason) {
    case 'empty':
      return ['the file is empty', 'Copy it again from where it came.'];
    case 'unknown-ending':
      return [unknownEnding(fault.ending), formats];
    case 'lfs-pointer':
      return [
        'it is only the note that Git LFS leaves in place of a picture that it has not fetched',
        'Run git lfs pull in the folder of the newsroom, or put the picture itself there.',
      ];
    case 'heic':
      return [
        `it is a HEIC, as phones take pictures, though its name ends in .${fault.ending}`,
        'Open it and export it as JPEG: a new name alone does not make it another picture.',
      ];
    case 'wrong-ending':
      return wrongEnding(fault);
  }
}

function wrongDrawing(fault: SvgFault): readonly [what: string, hint: string] {
  switch (fault.reason) {
    case 'drawing-encoding':
      return [
        'the drawing is not written in UTF-8, so its letters cannot be read',
        'Save it as plain SVG, with the encoding UTF-8.',
      ];
    case 'drawing-entity':
      return ['the drawing declares an <!ENTITY>', 'Save it as plain SVG.'];
    case 'drawing-too-complex':
      return ['the drawing is too complex to be drawn', 'Draw it with fewer parts, or save it as a PNG.'];
    case 'drawing-without-size':
      return [
        'the drawing does not say how large it is, so each program would show another part of it',
        'Write the rectangle that holds it into its first tag, with its width and height at the end: <svg viewBox="0 0 900 600" …>.',
      ];
    case 'drawing-empty':
      return [
        'nothing of the drawing can be seen',
        'Draw inside the rectangle that viewBox or width and height say, or save it again from the program that made it.',
      ];
    case 'drawing-element':
      return [`the drawing holds <${fault.element}>`, plain];
    case 'drawing-reference':
      return [`the drawing refers to something outside itself (${shortened(fault.reference)})`, plain];
  }
}

function unknownEnding(ending: string): string {
  return ending === '' ? 'its name has no ending' : `its name ends in .${ending}`;
}

function wrongEnding({
  ending,
  promised,
  found,
}: Extract<PictureFault, { reason: 'wrong-ending' }>): readonly [what: string, hint: string] {
  return found === undefined
    ? [`it is not ${kinds[promised]}, though its name ends in .${ending}`, anew]
    : [
        `it is ${kinds[found]}, though its name ends in .${ending}`,
        `Give the file the ending .${found}, and write that name here.`,
      ];
}
